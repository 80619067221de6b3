package buyerside.app.deals.plan.web;

import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.PlanStep;
import buyerside.app.deals.plan.PlanStep.Done;
import buyerside.app.deals.plan.PlanStep.Owner;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.deals.plan.PlanStep.Timing;
import buyerside.app.deals.sheets.web.TypedRows;
import buyerside.app.shell.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A plan as typed: reads it, and notes what cannot be read where it stands.
final class PlanTyped {

  private static final int LONGEST_SPAN = 60;
  private static final int MOST_DAYS = 99_999;

  private final Map<String, String> form;
  private final TypedRows typed;
  private final List<Reason> problems = new ArrayList<>();

  PlanTyped(Map<String, String> form) {
    this.form = form;
    this.typed = new TypedRows(form);
  }

  List<Reason> problems() {
    var all = new ArrayList<>(typed.problems());
    all.addAll(problems);
    return all;
  }

  JointPlan read() {
    var rows = typed.rows("title");
    var steps = rows.stream().map(this::step).toList();
    var ids = steps.stream().map(PlanStep::id).collect(Collectors.toSet());
    var linked = new ArrayList<PlanStep>();
    for (int i = 0; i < steps.size(); i++) {
      linked.add(linked(steps.get(i), rows.get(i).text("after"), i, ids));
    }
    return new JointPlan(day("goLive"), closed(), linked, text("note"));
  }

  private PlanStep step(TypedRows.Row row) {
    var done = row.date("done");
    return new PlanStep(
        row.id(),
        row.text("title"),
        new Owner(row.choice("side", Side.class, Side.BUYER), row.text("owner"), null),
        new Timing(days(row), List.of(), row.date("due")),
        done == null ? null : new Done(done, ""));
  }

  private static int days(TypedRows.Row row) {
    var number = row.number("days");
    return number == null ? 1 : (int) Math.clamp(number.doubleValue(), 0, MOST_DAYS);
  }

  /// Steps are named by their number on the page; one that was emptied is waited for no longer.
  private PlanStep linked(PlanStep step, String after, int index, Set<String> ids) {
    var found = new ArrayList<String>();
    for (var part : after.split("[,，、;；\\s]+", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      var id =
          part.matches("\\d{1,4}") ? form.get("row." + (Integer.parseInt(part) - 1) + ".id") : null;
      if (id == null) {
        problems.add(Reason.of("row." + index + ".after", "plan.number", part));
      } else if (ids.contains(id)) {
        found.add(id);
      }
    }
    return new PlanStep(
        step.id(),
        step.title(),
        step.owner(),
        new Timing(step.timing().days(), found, step.timing().due()),
        step.done());
  }

  /// Days and spans of days, such as `2027-02-15..2027-02-21`.
  private List<LocalDate> closed() {
    var days = new HashSet<LocalDate>();
    for (var part : text("closed").split("[,，、;；\\s]+", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      var ends = part.split("\\.\\.|~|～|至", -1);
      var from = date(ends[0]);
      var to = date(ends[ends.length - 1]);
      if (from == null
          || to == null
          || ends.length > 2
          || to.isBefore(from)
          || ChronoUnit.DAYS.between(from, to) > LONGEST_SPAN) {
        problems.add(Reason.of("closed", "plan.closed", part));
      } else {
        LongStream.rangeClosed(0, ChronoUnit.DAYS.between(from, to))
            .forEach(it -> days.add(from.plusDays(it)));
      }
    }
    return days.stream().sorted().toList();
  }

  private @Nullable LocalDate day(String field) {
    var day = date(text(field));
    if (day == null && !text(field).isEmpty()) {
      problems.add(Reason.of(field, "date.shape"));
    }
    return day;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private String text(String field) {
    return form.getOrDefault(field, "").strip();
  }
}
