package org.quarterday.command;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Service;
import org.quarterday.jobs.Nearest;
import org.quarterday.period.Period;

/** What to say of a code or name that nothing bears: what may have been meant, or what there is. */
final class Unknown {
  private Unknown() {}

  static UsageProblem service(String typed, Council council) {
    List<String> names = new ArrayList<>();
    for (Service service : council.catalogue().services()) {
      names.add(service.code());
      names.add(service.name());
      names.addAll(service.aliases());
    }
    String codes =
        String.join(", ", council.catalogue().services().stream().map(Service::code).toList());
    String others = codes.isEmpty() ? "It has none." : "Its services are " + codes + ".";
    return new UsageProblem(
        "“"
            + typed
            + "” is not a service of "
            + council.name()
            + ". "
            + Nearest.ask(typed, names, others));
  }

  static UsageProblem indicator(String typed, Council council, Period period) {
    List<String> names = new ArrayList<>();
    for (Indicator row : council.catalogue().inForce(period)) {
      names.add(row.code());
      names.add(row.name());
      names.addAll(row.aliases());
    }
    String sentence = "No indicator in force in " + period.words() + " is called " + typed + ".";
    return new UsageProblem((sentence + " " + Nearest.ask(typed, names, "")).strip());
  }
}
