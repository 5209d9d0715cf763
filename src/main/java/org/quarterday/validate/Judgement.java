package org.quarterday.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarterday.intake.PackedList;

/** A return while it is judged: which entries are refused, and what is found. */
final class Judgement {
  private final ReturnDraft draft;
  private final List<DraftTable> tables = new ArrayList<>();
  private final PackedList<Located> findings = PackedList.inOrder(new LocatedForm());
  private long[] order = new long[16];
  private final BitSet left = new BitSet();
  private final Map<Long, String> explanations = new HashMap<>();

  Judgement(ReturnDraft draft) {
    this.draft = draft;
    draft.tables().forEach(table -> tables.add(new DraftTable(table)));
    Map<String, String> byRow = new HashMap<>();
    for (Entry entry : draft.entries()) {
      String explanation = entry.said().explanation();
      if (!explanation.isEmpty()) {
        explanations.put(place(entry.table(), entry.row()), explanation);
        byRow.put(tables.get(entry.table()).sheet() + '\n' + entry.row(), explanation);
      }
    }
    draft.findings().forEach(located -> add(explained(located, byRow)));
  }

  /** What was asked of a row while it was read is answered too. */
  private static Located explained(Located located, Map<String, String> byRow) {
    if (byRow.isEmpty()) {
      return located;
    }
    Finding finding = located.finding();
    Optional<String> answer =
        finding
            .place()
            .filter(place -> finding.code().severity() == Severity.QUERY && place.row() > 0)
            .map(place -> byRow.get(place.sheet() + '\n' + place.row()));
    return answer.isEmpty()
        ? located
        : new Located(
            located.table(), located.row(), located.column(), finding.explained(answer.get()));
  }

  List<DraftTable> tables() {
    return tables;
  }

  /** Leaves an entry out because another says all that it says; its row counts as taken. */
  void leaveOut(int entry) {
    left.set(entry);
  }

  void refuse(int entry) {
    left.set(entry);
    tables.get(draft.entries().get(entry).table()).refuse(draft.entries().get(entry).row());
  }

  boolean takes(int entry) {
    return !left.get(entry);
  }

  /** Puts what a rule says where the entry stands. */
  void add(Entry entry, FindingCode code, Objection objection) {
    DraftTable table = tables.get(entry.table());
    int column = column(entry, table, objection.at());
    add(table, entry.row(), column, code, objection, Optional.of(entry.key()));
  }

  /** About a figure of which nothing stands in the table: at its headings. */
  void addMissing(DraftTable table, Key about, FindingCode code, Objection said) {
    int column = table.header().column(HeaderRow.INDICATOR);
    add(table, table.header().row(), column, code, said, Optional.of(about));
  }

  void add(DraftTable table, int row, int column, FindingCode code, Objection said) {
    add(table, row, column, code, said, Optional.empty());
  }

  private void add(
      DraftTable table,
      int row,
      int column,
      FindingCode code,
      Objection said,
      Optional<Key> about) {
    String remedy = said.remedy().isEmpty() ? code.remedy() : said.remedy();
    Optional<String> explained =
        code.severity() == Severity.QUERY
            ? Optional.ofNullable(explanations.get(place(table.index, row)))
            : Optional.empty();
    Finding finding =
        new Finding(
            code,
            Optional.of(table.place(row, column)),
            column == 0 ? "" : table.text(row, column),
            said.message(),
            remedy,
            explained,
            about);
    add(new Located(table.index, row, column, finding));
  }

  /** The column an objection points at: the one named, else the value, else the whole row. */
  private static int column(Entry entry, DraftTable table, String name) {
    Map<Field, Integer> columns = entry.columns().byField();
    for (Field field : Field.values()) {
      if (field.columnName().equals(name) && columns.containsKey(field)) {
        return columns.get(field);
      }
    }
    int named = table.header().column(name);
    int value = columns.getOrDefault(Field.VALUE, columns.getOrDefault(Field.NUMERATOR, 0));
    return named == 0 || name.equals(HeaderRow.PERIOD) && table.header().isWide() ? value : named;
  }

  private static long place(int table, int row) {
    return (long) table << 32 | row;
  }

  private void add(Located located) {
    if (findings.size() == order.length) {
      order = Arrays.copyOf(order, order.length * 2);
    }
    order[findings.size()] = located.order();
    findings.add(located);
  }

  private List<Finding> inOrder() {
    PackedList<Finding> found = PackedList.inOrder(new FindingForm());
    IntStream.range(0, findings.size())
        .boxed()
        .sorted(Comparator.comparingLong(i -> order[i])) // stable
        .forEachOrdered(i -> found.add(findings.get(i).finding()));
    return found.freeze();
  }

  Verdict verdict() {
    List<Finding> found = inOrder();
    boolean errors = found.stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
    boolean whole = draft.council().filter(c -> !c.goodRowsOnly()).isPresent();
    boolean nothing = draft.isFileRefused() || whole && errors;
    List<Entry> taken = nothing ? List.of() : taken();
    List<OtherRow> rows = nothing ? List.of() : draft.rows();
    Verdict.Status status = status(found, errors, taken.isEmpty() && rows.isEmpty());
    int refused = 0;
    List<TableRead> read = new ArrayList<>();
    for (DraftTable table : tables) {
      refused += nothing ? table.rows() : table.refusedRows();
      read.add(table.read(nothing));
    }
    return new Verdict(status, read, taken, rows, found, refused);
  }

  private Verdict.Status status(List<Finding> found, boolean errors, boolean empty) {
    if (empty && (errors || !draft.isNil())) {
      return Verdict.Status.REJECTED;
    }
    if (errors) {
      return Verdict.Status.PARTLY_ACCEPTED;
    }
    boolean open =
        found.stream()
            .anyMatch(f -> f.code().severity() == Severity.QUERY && f.explained().isEmpty());
    return open ? Verdict.Status.ACCEPTED_WITH_QUERIES : Verdict.Status.ACCEPTED;
  }

  private List<Entry> taken() {
    if (left.isEmpty()) {
      return draft.entries();
    }
    PackedList<Entry> taken = PackedList.anywhere(new EntryForm());
    for (int i = 0; i < draft.entries().size(); i++) {
      if (takes(i)) {
        taken.add(draft.entries().get(i));
      }
    }
    return taken.freeze();
  }
}
