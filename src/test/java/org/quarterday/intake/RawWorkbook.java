package org.quarterday.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, for what no library writes. */
public final class RawWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final String namespace;
  private final String links;

  private RawWorkbook(String namespace, String links) {
    this.namespace = namespace;
    this.links = links;
    part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
    part("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"));
    workbook("");
  }

  public static RawWorkbook ofSheet(String sheetXml) {
    return new RawWorkbook(
            MAIN, "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        .sheet(sheetXml);
  }

  public static RawWorkbook ofStrictSheet(String sheetXml) {
    return new RawWorkbook(STRICT, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        .sheet(sheetXml);
  }

  /** Cells of one row, such as {@code <c r="A1"><v>1</v></c>}. */
  public static RawWorkbook ofCells(String cells) {
    return ofSheet("<sheetData><row r=\"1\">" + cells + "</row></sheetData>");
  }

  public RawWorkbook workbook(String properties) {
    return part(
        "xl/workbook.xml",
        String.format(
            Locale.ROOT,
            """
        <workbook xmlns="%s" xmlns:r="%s">%s
        <sheets><sheet name="Q2" sheetId="1" r:id="r1"/></sheets></workbook>
        """,
            namespace,
            links,
            properties));
  }

  public RawWorkbook sheet(String inside) {
    return part(
        "xl/worksheets/sheet1.xml",
        String.format(Locale.ROOT, "<worksheet xmlns=\"%s\">%s</worksheet>", namespace, inside));
  }

  public RawWorkbook part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  public byte[] bytes() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private String relationships(String type, String target) {
    return String.format(
        Locale.ROOT,
        "<Relationships><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>",
        links,
        type,
        target);
  }
}
