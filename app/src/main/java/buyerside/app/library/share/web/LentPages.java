package buyerside.app.library.share.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.library.Piece;
import buyerside.app.library.share.ReadingGuest;
import buyerside.app.library.share.Retention;
import buyerside.app.library.web.Markdown;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.GuestLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws lent pieces for their readers.
@Component
class LentPages {

  private final Members members;
  private final Retention retention;

  LentPages(Members members, Retention retention) {
    this.members = members;
    this.retention = retention;
  }

  /// @param state see [LentPage.Notice]
  LentPage page(ReadingGuest guest, String base, String state, Optional<UUID> sitting) {
    var piece = guest.piece();
    var facts = piece.facts();
    var viewer = guest.viewer();
    var seller = members.names(viewer).getOrDefault(guest.link().madeBy(), viewer.place().name());
    var article =
        new LentPage.Article(
            facts.language().tag(),
            facts.title(),
            facts.body().strip().startsWith(facts.summary()) ? "" : facts.summary(),
            Markdown.of(facts.body()));
    var details =
        List.of(
            msg("reading.notice.what", seller),
            msg("reading.notice.not"),
            msg("reading.notice.kept", retention.days(viewer)),
            msg("reading.notice.personal"));
    return new LentPage(
        base,
        msg("reading.from", seller),
        article,
        facts(piece),
        facts.origin().rights(),
        GuestLanguage.others(),
        new LentPage.Notice(
            state,
            msg("reading.notice." + state, seller),
            details,
            sitting.map(UUID::toString).orElse(""),
            state.equals("YES")));
  }

  static List<Option> facts(Piece piece) {
    var origin = piece.facts().origin();
    var on = origin.on();
    var facts = new ArrayList<Option>();
    facts.add(new Option(msg("library.author"), origin.author()));
    facts.add(new Option(msg("library.source"), origin.source()));
    facts.add(new Option(msg("library.sourceOn"), on == null ? "" : Formats.date(on)));
    facts.removeIf(it -> it.label().isEmpty());
    return facts;
  }
}
