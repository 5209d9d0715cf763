package org.quarterday.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.quarterday.council.Limits;

/**
 * The parts of a workbook by name, upper and lower case alike. Nothing is ever unpacked to disk, so
 * that names of parts are only looked up.
 */
final class WorkbookArchive {

  private static final int MOST_PARTS = 20_000;

  private final ZipFile zip;
  private final GuardedStream.Allowance allowance;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  WorkbookArchive(ZipFile zip, Limits limits) throws LimitExceeded {
    this.zip = zip;
    this.allowance = new GuardedStream.Allowance(limits.unpackedBytes());
    if (zip.size() > MOST_PARTS) {
      throw new LimitExceeded(
          String.format(
              Locale.ROOT, "It packs more than %s files together.", Budget.words(MOST_PARTS)));
    }
    zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  XmlPart open(String name) throws IOException {
    ZipEntry entry = parts.get(key(name));
    if (entry == null) {
      throw new FileNotFoundException("no part " + name);
    }
    return new XmlPart(new GuardedStream(zip.getInputStream(entry), allowance));
  }

  /** Where the relationships of a part lead: by id, the full name and the type of each. */
  Map<String, Target> relationships(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Target> targets = new HashMap<>();
    if (!has(list)) {
      return targets;
    }
    try (XmlPart xml = open(list)) {
      xml.nextChild(0);
      while (xml.nextChild(1)) {
        Optional<String> id = xml.attribute("Id");
        Optional<String> target = xml.attribute("Target");
        boolean outside = xml.attribute("TargetMode").orElse("").equals("External");
        if (id.isPresent() && target.isPresent() && !outside) {
          String type = xml.attribute("Type").orElse("");
          targets.put(
              id.get(),
              new Target(
                  resolve(part.substring(0, slash), target.get()),
                  type.substring(type.lastIndexOf('/') + 1)));
        }
      }
    }
    return targets;
  }

  /** Another part; its type is the last word of the long one, such as "worksheet". */
  record Target(String part, String type) {}

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target.startsWith("./") ? target.substring(2) : target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      int slash = base.lastIndexOf('/', base.length() - 2);
      base = base.substring(0, slash + 1);
    }
    return base + rest;
  }

  private static String key(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }
}
