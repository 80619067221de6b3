package buyerside.app.deals.web;

import buyerside.app.deals.RecordEvidence;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The question for the evidence that would move a deal, with what was typed.
///
/// @param lead why it is asked
/// @param corrects the evidence that this puts right; empty for new evidence
public record EvidenceForm(
    UUID deal,
    String dealName,
    String lead,
    List<StageChoice> stages,
    Typed typed,
    List<Choice.Option> strengths,
    String corrects,
    Problems problems)
    implements Fragment {

  /// A stage with its criteria.
  ///
  /// @param open whether its criteria are shown: the buyer is there, or one is chosen
  public record StageChoice(String name, boolean open, List<CriterionChoice> criteria) {}

  /// A criterion to which the fact may speak.
  public record CriterionChoice(
      String id, String name, String whatCounts, boolean required, boolean chosen) {}

  /// The fields as they were typed.
  public record Typed(
      String polarity,
      String strength,
      String observed,
      String lapses,
      String saidBy,
      String how,
      String quote) {

    /// What was typed as a command, or why it is none.
    Reading read(UUID deal, List<String> criteria) {
      var problems = new ArrayList<Reason>();
      var observedOn = date("observed", observed, problems);
      var lapsesOn = lapses.isBlank() ? null : date("lapses", lapses, problems);
      if (observedOn == null || !problems.isEmpty()) {
        return new Reading(null, problems);
      }
      return new Reading(
          new RecordEvidence(
              deal,
              criteria.stream().map(it -> Chosen.as(CriterionId::new, it)).toList(),
              polarity.equals("DENIES") ? Polarity.DENIES : Polarity.SATISFIES,
              strengthOr(Strength.HEARD),
              observedOn,
              lapsesOn,
              new RecordEvidence.Source(null, given(saidBy), given(how), given(quote))),
          List.of());
    }

    private Strength strengthOr(Strength other) {
      for (var known : Strength.values()) {
        if (known.name().equals(strength)) {
          return known;
        }
      }
      return other;
    }
  }

  /// @param command `null` if something is wrong
  record Reading(@Nullable RecordEvidence command, List<Reason> problems) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }

  private static @Nullable String given(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static @Nullable LocalDate date(String field, String text, List<Reason> problems) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      problems.add(Reason.of(field, text.isBlank() ? "missing" : "date.shape"));
      return null;
    }
  }
}
