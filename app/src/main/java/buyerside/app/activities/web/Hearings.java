package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activity;
import buyerside.app.activities.CompleteActivity.Heard;
import buyerside.app.activities.LineReader;
import buyerside.app.activities.LineReading.Proposal;
import buyerside.app.deals.Deals;
import buyerside.app.process.StageWords;
import buyerside.app.relations.People;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads an outcome as a quick log is read, and proposes the evidence that it could be.
@Component
class Hearings {

  private static final int LONGEST = 1_000;

  private final LineReader reader;
  private final Deals deals;
  private final People people;

  Hearings(LineReader reader, Deals deals, People people) {
    this.reader = reader;
    this.deals = deals;
    this.people = people;
  }

  /// @param typed the form so far; what somebody chose in it stays chosen
  Hearing of(Viewer viewer, Activity activity, Map<String, String> typed) {
    var proposal = proposal(viewer, activity, typed.getOrDefault("outcome", ""));
    var ticked = typed.containsKey("heard");
    var chosen = typed.getOrDefault("criterion", "");
    var purpose = activity.purpose() == null ? "" : activity.purpose();
    var likeliest = proposal == null ? purpose : proposal.likeliest().value();
    var denies = proposal != null && proposal.denies();
    return new Hearing(
        ticked,
        proposal != null,
        msg(proposal == null ? "activities.heard" : "activities.heard.proposed"),
        criteria(viewer, activity),
        ticked && !chosen.isEmpty() ? chosen : likeliest,
        Stream.of(Polarity.values())
            .map(it -> new Option(it.name(), msg("activities.heard." + it)))
            .toList(),
        ticked ? typed.getOrDefault("polarity", "") : denies ? "DENIES" : "SATISFIES",
        Stream.of(Strength.values())
            .map(it -> new Option(it.name(), msg("deals.strength." + it)))
            .toList(),
        ticked ? typed.getOrDefault("strength", "") : "HEARD",
        people(viewer, activity),
        typed.getOrDefault("by", only(activity)));
  }

  private static String only(Activity activity) {
    var people = activity.details().people();
    return people.size() == 1 ? people.getFirst().toString() : "";
  }

  private @Nullable Proposal proposal(Viewer viewer, Activity activity, String outcome) {
    var deal = activity.deal();
    return deal == null || outcome.isBlank() || outcome.length() > LONGEST
        ? null
        : reader.read(viewer, outcome, deal).proposal();
  }

  private List<Option> criteria(Viewer viewer, Activity activity) {
    return activity.deal() == null
        ? List.of()
        : deals
            .followed(viewer, activity.deal())
            .map(version ->
                version.process().criteria().stream()
                    .map(it -> new Option(it.id().value(), StageWords.of(version, it.id())))
                    .toList())
            .orElseGet(List::of);
  }

  private List<Option> people(Viewer viewer, Activity activity) {
    var options = new ArrayList<Option>();
    options.add(new Option("", msg("activities.heard.nobody")));
    people.all(viewer, activity.details().people()).stream()
        .map(it -> new Option(it.id().toString(), it.name()))
        .forEach(options::add);
    return options;
  }

  /// What was confirmed in a form; `null` if nothing was.
  static @Nullable Heard read(ActivityTyped typed, Map<String, String> form) {
    if (!form.containsKey("heard")) {
      return null;
    }
    var by = typed.text("by");
    return new Heard(
        Chosen.as(CriterionId::new, typed.text("criterion")),
        Chosen.of(Polarity.class, typed.text("polarity")),
        Chosen.of(Strength.class, typed.text("strength")),
        by.isEmpty() ? null : Chosen.id(by),
        typed.text("quote").isEmpty() ? typed.text("outcome") : typed.text("quote"),
        typed.date("lapses"));
  }
}
