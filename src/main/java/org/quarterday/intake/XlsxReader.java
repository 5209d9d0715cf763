package org.quarterday.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.quarterday.council.Limits;
import org.quarterday.intake.WorkbookArchive.Target;

/**
 * A workbook (.xlsx, .xlsm, .xltx, strict or not) as sheets of cells.
 *
 * <p>Its parts are read as streams, straight from the zip archive: POI's own streaming reader says
 * neither what is hidden nor what is merged, refuses strict workbooks and takes three times as
 * long. Formulas give their stored result; macros, links and pictures are not looked at. Only
 * sheets of cells are returned, hidden ones too, in the order of their tabs.
 */
final class XlsxReader {

  private final WorkbookArchive archive;
  private final Limits limits;

  private XlsxReader(WorkbookArchive archive, Limits limits) {
    this.archive = archive;
    this.limits = limits;
  }

  /** Reads the workbook, or says what kind of archive it is instead. */
  static Reading read(ZipFile zip, Limits limits) throws IOException {
    WorkbookArchive archive = new WorkbookArchive(zip, limits);
    Optional<String> main =
        archive.relationships("").values().stream()
            .filter(target -> target.type().equals("officeDocument"))
            .map(Target::part)
            .findFirst();
    String workbook = main.orElse("xl/workbook.xml");
    if (!archive.has(workbook) || !isWorkbook(archive, workbook)) {
      return OtherFormat.ofArchive(archive, workbook);
    }
    return new XlsxReader(archive, limits).read(workbook);
  }

  private static boolean isWorkbook(WorkbookArchive archive, String part) throws IOException {
    if (!part.endsWith(".xml")) {
      return false;
    }
    try (XmlPart xml = archive.open(part)) {
      return xml.nextChild(0) && xml.name().equals("workbook");
    }
  }

  private Reading read(String workbook) throws IOException {
    Map<String, Target> targets = archive.relationships(workbook);
    boolean since1904 = false;
    List<Tab> tabs = new ArrayList<>();
    try (XmlPart xml = archive.open(workbook)) {
      xml.nextChild(0);
      while (xml.nextChild(1)) {
        if (xml.name().equals("workbookPr")) {
          since1904 = xml.isTrue("date1904");
        } else if (xml.name().equals("sheets")) {
          readTabs(xml, targets, tabs);
        }
      }
    }
    CellXml cells =
        new CellXml(strings(targets.values()), styles(targets.values()), since1904, limits);
    Budget budget = new Budget(limits);
    List<Sheet> sheets = new ArrayList<>();
    for (Tab tab : tabs) {
      try (XmlPart xml = archive.open(tab.part)) {
        sheets.add(new SheetXml(xml, cells, budget, tab.hidden).read(tab.name));
      }
    }
    return new Readable(sheets, Optional.empty(), "Excel workbook", remarks(targets.values()));
  }

  private record Tab(String name, String part, boolean hidden) {}

  private void readTabs(XmlPart xml, Map<String, Target> targets, List<Tab> tabs)
      throws IOException {
    while (xml.nextChild(2)) {
      Optional<String> id = xml.prefixedAttribute("id");
      if (id.isEmpty() || !targets.containsKey(id.get())) {
        throw new IOException("a tab leads nowhere");
      }
      Target target = targets.get(id.get());
      if (target.type().equals("worksheet")) {
        boolean hidden = !xml.attribute("state").orElse("visible").equals("visible");
        tabs.add(new Tab(xml.attribute("name").orElse(""), target.part(), hidden));
      }
    }
  }

  private SharedStrings strings(Collection<Target> targets) throws IOException {
    Optional<String> part = part(targets, "sharedStrings");
    if (part.isEmpty()) {
      return SharedStrings.none();
    }
    try (XmlPart xml = archive.open(part.get())) {
      return SharedStrings.read(xml, limits);
    }
  }

  private Styles styles(Collection<Target> targets) throws IOException {
    Optional<String> part = part(targets, "styles");
    if (part.isEmpty()) {
      return Styles.none();
    }
    try (XmlPart xml = archive.open(part.get())) {
      return Styles.read(xml);
    }
  }

  private Optional<String> part(Collection<Target> targets, String type) {
    return targets.stream()
        .filter(target -> target.type().equals(type) && archive.has(target.part()))
        .map(Target::part)
        .sorted()
        .findFirst();
  }

  private static List<Remark> remarks(Collection<Target> targets) {
    return targets.stream().anyMatch(target -> target.type().equals("vbaProject"))
        ? List.of(
            Remark.ofFile(
                Remark.Kind.MACROS_NOT_RUN, "The workbook has macros; they were not run."))
        : List.of();
  }
}
