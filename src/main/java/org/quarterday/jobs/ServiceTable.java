package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterday.council.InForce;
import org.quarterday.council.Service;

/** Reads the table {@code services}. */
final class ServiceTable {
  private ServiceTable() {}

  static List<Service> read(Table table, Typed typed) {
    RowsOfCodes codes = new RowsOfCodes(typed);
    Meanings meanings = new Meanings(typed);
    List<Service> services = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    table.rows().forEach(row -> known.add(row.text("code")));
    for (TableRow row : table.rows()) {
      Written code = row.cell("code");
      if (code.text().equals("*") || code.text().contains(";")) {
        typed.refuse(
            code,
            "cannot be the code of a service",
            "Use letters, digits and dashes: “*” and “;” have a meaning of their own.");
      }
      Written replacedBy = row.cell("replaced-by");
      if (!replacedBy.isBlank() && !known.contains(replacedBy.text())) {
        typed.refuse(
            replacedBy,
            "is not the code of a service",
            Nearest.ask(
                replacedBy.text(), known, "Add the service to this table, or mend the code."));
      }
      InForce inForce = typed.inForce(row);
      codes.add(code, inForce);
      List<Written> aliases = row.cell("aliases").parts();
      meanings.add(code.text(), row.text("name"), aliases);
      services.add(
          new Service(
              code.text(),
              row.text("name"),
              Typed.plain(aliases),
              row.text("directorate"),
              row.text("committee"),
              row.text("champion"),
              typed.email(row.cell("email")),
              replacedBy.ifSaid(),
              inForce,
              row.more()));
    }
    meanings.check();
    return services;
  }
}
