package org.quarterday.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where the receipts of a return lie below {@code receipts/} (the contract, sections 2 and 6): at
 * its own place with an ending, and nowhere else, whatever it contains.
 *
 * <p>A name that is over 250 bytes, that UTF-8 cannot hold, or that has control characters in it,
 * is replaced by the first 16 digits of its SHA-256.
 */
public final class PlacePath {
  private static final int LONGEST_NAME_BYTES = 250;

  /** What file systems allow for a name with its ending. */
  private static final int LONGEST_FILE_BYTES = 255;

  private static final String ANNOTATED = ".annotated.xlsx";

  private static final Pattern LIKE_A_RECEIPT =
      Pattern.compile("(.+?)(?:\\.[0-9a-f]{8})?\\.(?:json|html)", Pattern.DOTALL);

  private final String folder;
  private final String name;

  private PlacePath(String folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * @param place the path below the returns folder, parted by '/'
   * @param isPlace whether there is a return at a place: a folder called like the receipt of one
   *     ("q2.csv.json/") gives way to it and is replaced by its hash
   * @throws IllegalArgumentException for a path that is no place below a folder
   */
  public static PlacePath of(String place, Predicate<String> isPlace) {
    String[] names = place.split("/", -1);
    StringBuilder folder = new StringBuilder();
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\0') >= 0) {
        throw new IllegalArgumentException("not a place below a folder: " + SafeText.of(place));
      }
      typed.append(i == 0 ? "" : "/").append(name);
      if (i < names.length - 1) {
        boolean inTheWay = isReceiptOf(typed.toString(), isPlace);
        folder.append(inTheWay ? hash(name) : safe(name)).append('/');
      }
    }
    return new PlacePath(folder.toString(), names[names.length - 1]);
  }

  /** "housing/q2.xlsx.json". */
  public String json() {
    return folder + file(".json");
  }

  /** "housing/q2.xlsx.html". */
  public String html() {
    return folder + file(".html");
  }

  /** The return itself with comments: "housing/q2.xlsx.annotated.xlsx". */
  public String annotated() {
    return folder + file(ANNOTATED);
  }

  /** For a return that another has replaced: "housing/q2.xlsx.0a1b2c3d.json". */
  public String replacedJson(String sha256) {
    return folder + file("." + sha256.substring(0, 8) + ".json");
  }

  private String file(String ending) {
    String safe = safe(name);
    boolean fits = bytes(safe).length + ending.length() <= LONGEST_FILE_BYTES;
    return (fits ? safe : hash(name)) + ending;
  }

  private static boolean isReceiptOf(String folder, Predicate<String> isPlace) {
    if (folder.endsWith(ANNOTATED)) {
      return isPlace.test(folder.substring(0, folder.length() - ANNOTATED.length()));
    }
    var like = LIKE_A_RECEIPT.matcher(folder);
    return like.matches()
        && (isPlace.test(like.group(1)) || isPlace.test(folder.substring(0, folder.length() - 5)));
  }

  private static String safe(String name) {
    boolean kept =
        bytes(name).length <= LONGEST_NAME_BYTES
            && name.codePoints()
                .noneMatch(
                    c ->
                        Character.isISOControl(c)
                            || c == 0xFFFD // what stands for bytes that are no UTF-8
                            || Character.getType(c) == Character.SURROGATE);
    return kept ? name : hash(name);
  }

  private static String hash(String name) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
