package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.activities.LineReading;
import buyerside.app.activities.LineReading.Proposal;
import buyerside.app.activities.Mention;
import buyerside.app.activities.web.QuickLogChips.Control;
import buyerside.app.activities.web.QuickLogChips.Evidence;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Problems;
import buyerside.method.fit.ActivityKind;
import buyerside.method.quicklog.Amount;
import buyerside.method.quicklog.Chip;
import buyerside.method.quicklog.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what was read into chips.
final class QuickLogDrawing {

  private QuickLogDrawing() {}

  static QuickLogChips nothing(Problems problems) {
    return new QuickLogChips(List.of(), List.of(), List.of(), Evidence.NONE, problems);
  }

  static QuickLogChips of(LineReading reading, Problems problems) {
    var entry = reading.entry();
    var wrong =
        entry.problems().stream()
            .map(it ->
                msg(
                    "quick-log.problem." + it.code(),
                    entry.note().substring(it.span().start(), it.span().end()).strip()))
            .toList();
    return new QuickLogChips(
        QuickLogPieces.of(entry), wrong, controls(reading), evidence(reading.proposal()), problems);
  }

  private static List<Control> controls(LineReading reading) {
    var entry = reading.entry();
    var controls = new ArrayList<Control>();
    var kind = entry.kind().map(Enum::name).orElse(ActivityKind.NOTE.name());
    var kinds =
        Stream.of(ActivityKind.values())
            .map(it -> new Option(it.name(), msg("activities.kind." + it)))
            .toList();
    controls.add(
        new Control(
            "kind",
            "kind",
            msg("activities.kind"),
            "select",
            kind,
            kinds,
            from(reading, Field.Kind.class),
            "SET"));
    controls.add(
        input(
            "date",
            "date",
            entry.date().map(Object::toString).orElse(""),
            from(reading, Field.On.class)));
    if (entry.minutes().isPresent() || entry.kind().isPresent()) {
      controls.add(
          input(
              "minutes",
              "number",
              entry.minutes().map(Object::toString).orElse(""),
              from(reading, Field.Lasted.class)));
    }
    int number = 0;
    for (var mention : reading.people()) {
      controls.add(named("person", "person-" + number++, mention));
    }
    reading.named().ifPresent(it -> controls.add(named("company", "company", it)));
    if (!reading.deals().isEmpty()) {
      controls.add(deal(reading));
    }
    entry.amount().ifPresent(it -> controls.add(amount(it, from(reading, Field.Worth.class))));
    return controls;
  }

  private static Control input(String name, String type, String value, String from) {
    return new Control(
        name,
        name,
        msg("quick-log." + name),
        type,
        value,
        List.of(),
        from,
        value.isEmpty() && name.equals("date") ? "OPEN" : "SET");
  }

  private static Control named(String name, String id, Mention mention) {
    var options = new ArrayList<Option>();
    mention
        .candidates()
        .forEach(it ->
            options.add(
                new Option(
                    it.id().toString(),
                    it.subtitle().isEmpty() ? it.title() : it.title() + " · " + it.subtitle())));
    options.add(
        new Option(QuickLogTyped.TEXT + mention.typed(), msg("quick-log.text", mention.typed())));
    options.add(
        new Option(
            QuickLogTyped.NEW + mention.typed(), msg("quick-log.new." + name, mention.typed())));
    options.add(new Option("", msg("quick-log.not")));
    var known = mention.chosen();
    return new Control(
        name,
        id,
        msg("quick-log." + name),
        "select",
        known == null ? QuickLogTyped.TEXT + mention.typed() : known.toString(),
        options,
        mention.typed(),
        known == null ? "OPEN" : "KNOWN");
  }

  private static Control deal(LineReading reading) {
    var options = new ArrayList<Option>();
    options.add(new Option("", msg("quick-log.no-deal")));
    reading.deals().forEach(it -> options.add(new Option(it.id().toString(), it.title())));
    return new Control(
        "deal",
        "deal",
        msg("activities.deal"),
        "select",
        text(reading.deal()),
        options,
        "",
        reading.deal() == null ? "OPEN" : "KNOWN");
  }

  private static Control amount(Amount amount, String from) {
    var shown =
        Formats.range(amount.currency(), minor(amount.low(), amount), minor(amount.high(), amount));
    var options = List.of(new Option("keep", shown), new Option("", msg("quick-log.not")));
    return new Control(
        "amount", "amount", msg("quick-log.amount"), "select", "keep", options, from, "SET");
  }

  private static Evidence evidence(@Nullable Proposal proposal) {
    if (proposal == null) {
      return Evidence.NONE;
    }
    var version = proposal.process();
    var criteria =
        proposal.criteria().stream()
            .map(it -> new Option(it.value(), StageWords.of(version, it)))
            .toList();
    return new Evidence(
        criteria,
        proposal.likeliest().value(),
        msg(proposal.denies() ? "quick-log.evidence.denies" : "quick-log.evidence.satisfies"),
        proposal.denies() ? "DENIES" : "SATISFIES",
        "");
  }

  /// The words that a part was read from.
  private static String from(LineReading reading, Class<? extends Field> type) {
    return reading.entry().chips().stream()
        .filter(chip -> type.isInstance(chip.field()))
        .findFirst()
        .map(chip -> words(reading, chip))
        .orElse("");
  }

  private static String words(LineReading reading, Chip chip) {
    return reading.entry().note().substring(chip.span().start(), chip.span().end()).strip();
  }

  private static long minor(BigDecimal number, Amount amount) {
    var digits = Currency.getInstance(amount.currency()).getDefaultFractionDigits();
    return number.movePointRight(Math.max(0, digits)).longValue();
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }
}
