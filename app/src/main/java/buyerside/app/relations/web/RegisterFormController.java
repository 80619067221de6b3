package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.relations.invitations.KeptInvitation;
import buyerside.app.relations.register.Entering;
import buyerside.app.relations.register.HospitalityRegister;
import buyerside.app.relations.register.RegisterFacts;
import buyerside.app.relations.register.RegisterFacts.Party;
import buyerside.app.relations.register.RegisterFacts.Worth;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Decimals;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.hospitality.Hospitality.Direction;
import buyerside.method.hospitality.Hospitality.Kind;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.Invitation.Host;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Entering something into the register.
@Controller
@RequestMapping("/circle/register")
class RegisterFormController {

  private final HospitalityRegister register;
  private final Invitations invitations;
  private final PeopleNames names;
  private final Clock clock;

  RegisterFormController(
      HospitalityRegister register, Invitations invitations, PeopleNames names, Clock clock) {
    this.register = register;
    this.invitations = invitations;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/new")
  Page begin(Viewer viewer, @RequestParam(required = false) @Nullable UUID invitation) {
    var typed = new HashMap<String, String>();
    typed.put("currency", viewer.place().currency());
    typed.put("on", LocalDate.ofInstant(clock.instant(), viewer.profile().zone()).toString());
    if (invitation != null) {
      invitations.find(viewer, invitation).ifPresent(it -> prefill(typed, it, viewer));
    }
    return page(typed, List.of(), Problems.NONE);
  }

  @PostMapping
  Object enter(Viewer viewer, @RequestParam Map<String, String> typed) {
    var problems = new ArrayList<Reason>();
    var facts = read(viewer, typed, problems);
    if (!problems.isEmpty()) {
      return page(typed, List.of(), new Problems(problems));
    }
    return switch (register.enter(viewer, facts)) {
      case Entering.Entered _ -> "redirect:/circle/register";
      case Entering.Blocked(var rules) ->
          page(typed, RegisterController.words(rules), Problems.NONE);
      case Entering.Rejected(var reasons) -> page(typed, List.of(), new Problems(reasons));
    };
  }

  private static void prefill(Map<String, String> typed, KeptInvitation kept, Viewer viewer) {
    var facts = kept.facts();
    var mine = facts.host().host() == Host.MYSELF;
    typed.put("invitation", kept.id().toString());
    typed.put("occasion", facts.title());
    typed.put("direction", (mine ? Direction.GIVEN : Direction.RECEIVED).name());
    typed.put(
        "on", LocalDate.ofInstant(facts.meeting().starts(), viewer.profile().zone()).toString());
    typed.put("currency", facts.costs().currency());
    typed.put("tender", facts.costs().tender().name());
    var value = facts.costs().valuePerHead();
    if (value != null) {
      typed.put("valuePerHead", value.stripTrailingZeros().toPlainString());
    }
    var other =
        mine && !facts.guests().isEmpty() ? facts.guests().getFirst().name() : facts.host().name();
    typed.put("person", other);
  }

  private RegisterFacts read(Viewer viewer, Map<String, String> typed, List<Reason> problems) {
    var named = names.read(viewer, "person", typed.getOrDefault("person", ""), problems);
    var invitation = typed.getOrDefault("invitation", "");
    return new RegisterFacts(
        Chosen.of(Direction.class, typed.getOrDefault("direction", Direction.GIVEN.name())),
        Chosen.of(Kind.class, typed.getOrDefault("kind", Kind.MEAL.name())),
        new Party(named.person(), named.name(), typed.containsKey("official")),
        typed.getOrDefault("occasion", ""),
        day(typed.getOrDefault("on", ""), problems),
        new Worth(
            amount(typed.getOrDefault("valuePerHead", ""), problems),
            typed.getOrDefault("currency", "").strip().toUpperCase(Locale.ROOT),
            Chosen.of(Tender.class, typed.getOrDefault("tender", Tender.NONE.name()))),
        invitation.isEmpty() ? null : Chosen.id(invitation));
  }

  private static LocalDate day(String text, List<Reason> problems) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      problems.add(Reason.of("on", "date.shape"));
      return LocalDate.EPOCH;
    }
  }

  private static BigDecimal amount(String text, List<Reason> problems) {
    try {
      return Decimals.read(text);
    } catch (NumberFormatException e) {
      problems.add(Reason.of("valuePerHead", "invitation.amount"));
      return BigDecimal.ZERO;
    }
  }

  private static Page page(Map<String, String> typed, List<String> blocked, Problems problems) {
    var form =
        new RegisterForm(
            typed,
            choice("direction", Direction.values(), typed, problems),
            choice("kind", Kind.values(), typed, problems),
            choice("tender", Tender.values(), typed, problems),
            blocked,
            problems);
    return new Page(msg("register.new"), "circle", form);
  }

  private static Choice choice(
      String field, Enum<?>[] values, Map<String, String> typed, Problems problems) {
    return new Choice(
        field,
        msg("register." + field),
        Stream.of(values)
            .map(it -> new Option(it.name(), msg("register." + field + "." + it)))
            .toList(),
        typed.getOrDefault(field, values[0].name()),
        problems.of(field));
  }
}
