package buyerside.app.activities.timeline.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.activities.timeline.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened, or is planned.
///
/// @param sort activity, evidence, position, note, invitation, gift, plan, document, change
/// @param text what, in the reader's language
/// @param more in their own words, or what came of it
/// @param sign a word that stands out, such as planned
/// @param warns whether the sign tells of something that does not fit
/// @param member who of us
/// @param href the page that tells more
public record MomentJson(
    Instant at,
    UUID id,
    String sort,
    String text,
    String more,
    String sign,
    boolean warns,
    @Nullable UUID member,
    String href,
    @Nullable UUID deal) {

  static MomentJson of(Moment moment) {
    return new MomentJson(
        moment.mark().at(),
        moment.mark().id(),
        code(moment.sort()),
        moment.text(),
        moment.more(),
        moment.sign().words(),
        moment.sign().warns(),
        moment.who(),
        moment.href(),
        moment.deal());
  }
}
