package buyerside.app.relations.web;

import buyerside.app.access.Viewer;
import buyerside.app.relations.invitations.InvitationFacts;
import buyerside.app.relations.invitations.InvitationFacts.Costs;
import buyerside.app.relations.invitations.InvitationFacts.Guest;
import buyerside.app.relations.invitations.InvitationFacts.HostFacts;
import buyerside.app.relations.invitations.InvitationFacts.Meeting;
import buyerside.app.relations.invitations.KeptInvitation;
import buyerside.app.relations.invitations.Part;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Decimals;
import buyerside.app.shell.Reason;
import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime.Conflict;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads an invitation as it was typed, and types a kept one again.
final class InvitationTyped {

  /// Lines for guests that a form offers.
  static final int GUESTS = 6;

  private final Viewer viewer;
  private final PeopleNames names;
  private final Map<String, String> typed;
  private final List<Reason> problems = new ArrayList<>();

  InvitationTyped(Viewer viewer, PeopleNames names, Map<String, String> typed) {
    this.viewer = viewer;
    this.names = names;
    this.typed = typed;
  }

  List<Reason> problems() {
    return problems;
  }

  InvitationFacts facts() {
    var host = names.read(viewer, "hostName", text("hostName"), problems);
    return new InvitationFacts(
        text("title"),
        new Meeting(
            starts(),
            minutes(),
            text("place"),
            one(Purpose.class, "purpose", Purpose.SOCIAL),
            one(Custom.class, "custom", Custom.ORDINARY)),
        new HostFacts(one(Host.class, "host", Host.PEER), host.name(), host.person()),
        guests(),
        deal(),
        one(Conflict.class, "conflict", Conflict.NONE),
        new Costs(
            amount("valuePerHead"),
            or(amount("ownCost"), BigDecimal.ZERO),
            text("currency").isEmpty() ? "CNY" : text("currency").toUpperCase(Locale.ROOT),
            one(Tender.class, "tender", Tender.NONE),
            one(Sides.class, "sides", Sides.NEITHER)));
  }

  static Map<String, String> of(KeptInvitation kept, Viewer viewer) {
    var facts = kept.facts();
    var typed = new HashMap<String, String>();
    typed.put("version", String.valueOf(kept.version()));
    typed.put("title", facts.title());
    typed.put("host", facts.host().host().name());
    typed.put("hostName", facts.host().name());
    typed.put("purpose", facts.meeting().purpose().name());
    typed.put("custom", facts.meeting().custom().name());
    typed.put(
        "starts",
        LocalDateTime.ofInstant(facts.meeting().starts(), viewer.profile().zone()).toString());
    typed.put("minutes", String.valueOf(facts.meeting().minutes()));
    typed.put("place", facts.meeting().place());
    typed.put("deal", facts.deal() == null ? "" : facts.deal().toString());
    typed.put("conflict", facts.conflict().name());
    typed.put("valuePerHead", plain(facts.costs().valuePerHead()));
    typed.put("ownCost", plain(facts.costs().ownCost()));
    typed.put("currency", facts.costs().currency());
    typed.put("tender", facts.costs().tender().name());
    typed.put("sides", facts.costs().sides().name());
    for (int i = 0; i < facts.guests().size(); i++) {
      typed.put("guest-" + i, facts.guests().get(i).name());
      typed.put("part-" + i, facts.guests().get(i).part().name());
    }
    return typed;
  }

  private List<Guest> guests() {
    var guests = new ArrayList<Guest>();
    for (int i = 0; typed.containsKey("guest-" + i); i++) {
      if (!text("guest-" + i).isEmpty()) {
        var named = names.read(viewer, "guests", text("guest-" + i), problems);
        var part = one(Part.class, "part-" + i, Part.OTHER);
        guests.add(new Guest(named.person(), named.name(), part));
      }
    }
    return guests;
  }

  private Instant starts() {
    try {
      return LocalDateTime.parse(text("starts")).atZone(viewer.profile().zone()).toInstant();
    } catch (DateTimeException e) {
      problems.add(Reason.of("starts", "date.shape"));
      return Instant.EPOCH;
    }
  }

  private int minutes() {
    try {
      return Integer.parseInt(text("minutes"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private @Nullable UUID deal() {
    try {
      return text("deal").isEmpty() ? null : Chosen.id(text("deal"));
    } catch (IllegalArgumentException e) {
      problems.add(Reason.of("deal", "unknown"));
      return null;
    }
  }

  private @Nullable BigDecimal amount(String field) {
    try {
      return text(field).isEmpty() ? null : Decimals.read(text(field));
    } catch (NumberFormatException e) {
      problems.add(Reason.of(field, "invitation.amount"));
      return null;
    }
  }

  private <E extends Enum<E>> E one(Class<E> type, String field, E otherwise) {
    try {
      return text(field).isEmpty() ? otherwise : Enum.valueOf(type, text(field));
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  private String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  private static BigDecimal or(@Nullable BigDecimal given, BigDecimal otherwise) {
    return given == null ? otherwise : given;
  }

  private static String plain(@Nullable BigDecimal amount) {
    return amount == null || amount.signum() == 0
        ? ""
        : amount.stripTrailingZeros().toPlainString();
  }
}
