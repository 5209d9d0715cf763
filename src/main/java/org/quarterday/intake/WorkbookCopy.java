package org.quarterday.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.quarterday.council.Limits;
import org.quarterday.intake.WorkbookArchive.Target;

/**
 * A workbook as it was sent, without all that it could do: what stands in its cells and how it
 * looks, hidden rows, filters and merged cells included. Formulas leave their stored results;
 * macros, links, drawings, forms, checks and whatever else is not named here stay behind.
 *
 * @param strings the part of shared texts; empty when there is none
 * @param since1904 whether its days are counted from 1904
 */
public record WorkbookCopy(
    List<CopiedSheet> sheets, WorkbookStyles styles, Optional<String> strings, boolean since1904) {

  private static final Set<String> OF_A_SHEET =
      Set.of("sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "mergeCells");
  private static final Set<String> FURTHER = Set.of("dxfs", "colors");

  public WorkbookCopy {
    sheets = List.copyOf(sheets);
  }

  /**
   * One sheet.
   *
   * @param xml the elements of the sheet that were kept, in order
   */
  public record CopiedSheet(String name, boolean hidden, String xml) {}

  /**
   * Empty for what is no workbook of this kind, is damaged, or holds more than the limits allow.
   */
  public static Optional<WorkbookCopy> read(Path file, Limits limits) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      WorkbookArchive archive = new WorkbookArchive(zip, limits);
      return archive.relationships("").values().stream()
              .anyMatch(target -> target.type().equals("officeDocument"))
          ? Optional.of(read(archive))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException noWorkbook) {
      return Optional.empty();
    }
  }

  private static WorkbookCopy read(WorkbookArchive archive) throws IOException {
    String workbook =
        archive.relationships("").values().stream()
            .filter(target -> target.type().equals("officeDocument"))
            .map(Target::part)
            .sorted()
            .findFirst()
            .orElseThrow(() -> new IOException("no workbook"));
    Map<String, Target> targets = archive.relationships(workbook);
    List<CopiedSheet> sheets = new ArrayList<>();
    boolean since1904 = false;
    try (XmlPart xml = archive.open(workbook)) {
      xml.nextChild(0);
      while (xml.nextChild(1)) {
        if (xml.name().equals("workbookPr")) {
          since1904 = xml.isTrue("date1904");
        } else if (xml.name().equals("sheets")) {
          sheets(archive, xml, targets, sheets);
        }
      }
    }
    return new WorkbookCopy(sheets, styles(archive, targets), strings(archive, targets), since1904);
  }

  private static void sheets(
      WorkbookArchive archive, XmlPart xml, Map<String, Target> targets, List<CopiedSheet> sheets)
      throws IOException {
    while (xml.nextChild(2)) {
      Target target = targets.get(xml.prefixedAttribute("id").orElse(""));
      if (target != null && target.type().equals("worksheet")) {
        boolean hidden = !xml.attribute("state").orElse("visible").equals("visible");
        String name = xml.attribute("name").orElse("");
        sheets.add(new CopiedSheet(name, hidden, children(archive, target.part(), OF_A_SHEET)));
      }
    }
  }

  private static String children(WorkbookArchive archive, String part, Set<String> kept)
      throws IOException {
    StringBuilder copy = new StringBuilder();
    try (XmlPart xml = archive.open(part)) {
      xml.nextChild(0);
      while (xml.nextChild(1)) {
        if (kept.contains(xml.name())) {
          PlainCopy.of(xml, copy);
        }
      }
    }
    return copy.toString();
  }

  private static Optional<String> strings(WorkbookArchive archive, Map<String, Target> targets)
      throws IOException {
    Optional<String> part = part(archive, targets, "sharedStrings");
    return part.isEmpty()
        ? Optional.empty()
        : Optional.of(children(archive, part.get(), Set.of("si")));
  }

  private static WorkbookStyles styles(WorkbookArchive archive, Map<String, Target> targets)
      throws IOException {
    Optional<String> part = part(archive, targets, "styles");
    if (part.isEmpty()) {
      return WorkbookStyles.PLAIN;
    }
    Map<String, WorkbookStyles.Part> parts = new HashMap<>();
    StringBuilder formats = new StringBuilder();
    StringBuilder further = new StringBuilder();
    try (XmlPart xml = archive.open(part.get())) {
      xml.nextChild(0);
      while (xml.nextChild(1)) {
        if (xml.name().equals("numFmts")) {
          PlainCopy.of(xml, formats);
        } else if (FURTHER.contains(xml.name())) {
          PlainCopy.of(xml, further);
        } else {
          parts.put(xml.name(), inside(xml));
        }
      }
    }
    WorkbookStyles plain = WorkbookStyles.PLAIN;
    return new WorkbookStyles(
        formats.toString(),
        filled(parts, "fonts", plain.fonts()),
        filled(parts, "fills", plain.fills()),
        filled(parts, "borders", plain.borders()),
        filled(parts, "cellStyleXfs", plain.baseFormats()),
        filled(parts, "cellXfs", plain.formats()),
        further.toString());
  }

  private static WorkbookStyles.Part inside(XmlPart xml) throws IOException {
    StringBuilder copy = new StringBuilder();
    int depth = xml.depth();
    int count = 0;
    while (xml.nextChild(depth)) {
      count += PlainCopy.of(xml, copy) ? 1 : 0;
    }
    return new WorkbookStyles.Part(copy.toString(), count);
  }

  private static WorkbookStyles.Part filled(
      Map<String, WorkbookStyles.Part> parts, String name, WorkbookStyles.Part usual) {
    WorkbookStyles.Part found = parts.get(name);
    return found == null || found.count() == 0 ? usual : found;
  }

  private static Optional<String> part(
      WorkbookArchive archive, Map<String, Target> targets, String type) {
    return targets.values().stream()
        .filter(target -> target.type().equals(type) && archive.has(target.part()))
        .map(Target::part)
        .sorted()
        .findFirst();
  }
}
