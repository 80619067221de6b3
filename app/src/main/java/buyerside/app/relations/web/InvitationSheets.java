package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.invitations.Answer;
import buyerside.app.relations.invitations.KeptInvitation;
import buyerside.app.relations.invitations.Part;
import buyerside.app.relations.invitations.Reply;
import buyerside.app.relations.invitations.Reply.Audience;
import buyerside.app.relations.web.InvitationSheet.Head;
import buyerside.app.relations.web.InvitationSheet.ReplyDraft;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Language;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import buyerside.method.invitation.Triage;
import buyerside.method.invitation.TriageRule;
import buyerside.method.invitation.TriageRule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Draws up an invitation's sheet.
final class InvitationSheets {

  private InvitationSheets() {}

  /// @param asked the reply's language, audience and kind
  /// @param wanted the answer that needs a reason; empty if none does
  static InvitationSheet of(
      Viewer viewer,
      KeptInvitation kept,
      Triage triage,
      Map<String, String> asked,
      String wanted,
      Problems problems) {
    var answer = kept.answer();
    return new InvitationSheet(
        "/circle/invitations/" + kept.id(),
        head(kept),
        triage.verdict().name(),
        words(triage.deciding()),
        words(triage.against()),
        triage.instead().stream().sorted().map(it -> msg("invites.instead." + it)).toList(),
        notes(triage),
        answer == null ? "" : answered(answer),
        wanted,
        reply(viewer, kept, triage, asked),
        triage.register() ? "/circle/register/new?invitation=" + kept.id() : "",
        problems);
  }

  private static Head head(KeptInvitation kept) {
    var facts = kept.facts();
    var host = msg("invites.host." + facts.host().host());
    return new Head(
        facts.title(),
        Formats.time(facts.meeting().starts()),
        facts.meeting().place(),
        facts.host().name().isEmpty() ? host : facts.host().name() + " · " + host,
        facts.guests().stream()
            .map(it ->
                it.part() == Part.OTHER
                    ? it.name()
                    : it.name() + " · " + msg("invites.part." + it.part()))
            .toList());
  }

  private static String answered(Answer answer) {
    var words = msg("invites.answer." + answer.kind()) + " · " + Formats.time(answer.at());
    return answer.reason().isEmpty() ? words : words + " · " + answer.reason();
  }

  private static List<String> words(List<TriageRule> rules) {
    return rules.stream().map(it -> msg("triage." + it.code())).toList();
  }

  private static List<String> notes(Triage triage) {
    var notes = new ArrayList<String>();
    if (triage.askCompliance()) {
      notes.add(msg("invites.ask-compliance"));
    }
    if (triage.register()) {
      notes.add(msg("invites.register"));
    }
    if (triage.tellCoreCircle()) {
      notes.add(msg("invites.tell-circle"));
    }
    return notes;
  }

  private static ReplyDraft reply(
      Viewer viewer, KeptInvitation kept, Triage triage, Map<String, String> asked) {
    var language = one(Language.values(), asked.get("language"), Reader.current().language());
    var audience = one(Audience.values(), asked.get("audience"), audience(kept));
    var kind = one(Reply.Kind.values(), asked.get("kind"), kind(kept, triage));
    var reply = new Reply(language, audience, kind);
    return new ReplyDraft(
        choice(
            "language",
            Stream.of(Language.values()).map(it -> new Option(it.name(), it.ownName())).toList(),
            language),
        choice("audience", options(Audience.values(), "reply.audience."), audience),
        choice("kind", options(Reply.Kind.values(), "reply.kind."), kind),
        reply.words(kept.facts().host().name(), kept.facts().title(), viewer.profile().name()));
  }

  private static Audience audience(KeptInvitation kept) {
    return switch (kept.facts().host().host()) {
      case OUR_LEADER, KEY_LEADER -> Audience.LEADER;
      case CUSTOMER, PARTNER, SUPPLIER -> Audience.CUSTOMER;
      case CORE_CIRCLE, PEER, MYSELF -> Audience.PEER;
    };
  }

  private static Reply.Kind kind(KeptInvitation kept, Triage triage) {
    var answer = kept.answer();
    var comes =
        answer == null ? triage.verdict() == Verdict.ATTEND : answer.kind() == Answer.Kind.ATTEND;
    if (comes) {
      return Reply.Kind.ACCEPT;
    }
    return triage.instead().stream()
        .sorted()
        .findFirst()
        .map(it -> Reply.Kind.valueOf(it.name()))
        .orElse(Reply.Kind.DECLINE);
  }

  private static <E extends Enum<E>> E one(E[] values, @Nullable String name, E otherwise) {
    return Stream.of(values).filter(it -> it.name().equals(name)).findFirst().orElse(otherwise);
  }

  private static List<Option> options(Enum<?>[] values, String prefix) {
    return Stream.of(values).map(it -> new Option(it.name(), msg(prefix + it))).toList();
  }

  private static Choice choice(String name, List<Option> options, Enum<?> chosen) {
    return new Choice(name, msg("reply." + name), options, chosen.name(), List.of());
  }
}
