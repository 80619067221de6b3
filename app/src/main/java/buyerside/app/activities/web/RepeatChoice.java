package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How often a form lets an activity come again. The API takes any rule of RFC 5545.
enum RepeatChoice {
  WEEKLY("FREQ=WEEKLY"),
  FORTNIGHTLY("FREQ=WEEKLY;INTERVAL=2"),
  MONTHLY("FREQ=MONTHLY"),
  QUARTERLY("FREQ=MONTHLY;INTERVAL=3"),
  WORKDAYS("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");

  private final String rule;

  RepeatChoice(String rule) {
    this.rule = rule;
  }

  /// @param until the last day; `null` for no end
  static String rule(String chosen, @Nullable LocalDate until) {
    if (chosen.isEmpty()) {
      return "";
    }
    var end =
        until == null
            ? ""
            : ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until) + "T235959Z";
    return Chosen.of(RepeatChoice.class, chosen).rule + end;
  }

  static List<Option> options() {
    var options = new ArrayList<Option>();
    options.add(new Option("", msg("activities.repeats.NEVER")));
    Stream.of(values())
        .map(it -> new Option(it.name(), msg("activities.repeats." + it)))
        .forEach(options::add);
    return options;
  }
}
