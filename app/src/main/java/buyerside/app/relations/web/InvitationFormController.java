package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.DealGates;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.relations.invitations.Part;
import buyerside.app.relations.web.InvitationForm.GuestLine;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime.Conflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing down an invitation, received or planned.
@Controller
@RequestMapping("/circle/invitations")
class InvitationFormController {

  private static final int DEALS = 100;

  private final Invitations invitations;
  private final PeopleNames names;
  private final DealGates deals;

  InvitationFormController(Invitations invitations, PeopleNames names, DealGates deals) {
    this.invitations = invitations;
    this.names = names;
    this.deals = deals;
  }

  @GetMapping("/new")
  Page begin(Viewer viewer, @RequestParam(defaultValue = "PEER") String host) {
    var typed = Map.of("minutes", "120", "host", host, "currency", viewer.place().currency());
    return page(viewer, typed, null, Problems.NONE);
  }

  @PostMapping
  Object receive(Viewer viewer, @RequestParam Map<String, String> typed) {
    var read = new InvitationTyped(viewer, names, typed);
    var facts = read.facts();
    if (!read.problems().isEmpty()) {
      return page(viewer, typed, null, new Problems(read.problems()));
    }
    return answer(viewer, typed, null, invitations.receive(viewer, facts));
  }

  @GetMapping("/{id}/edit")
  Page edit(Viewer viewer, @PathVariable UUID id) {
    var kept = invitations.find(viewer, id).orElseThrow(() -> new Missing(id));
    return page(viewer, InvitationTyped.of(kept, viewer), id, Problems.NONE);
  }

  @PostMapping("/{id}/edit")
  Object change(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    var read = new InvitationTyped(viewer, names, typed);
    var facts = read.facts();
    if (!read.problems().isEmpty()) {
      return page(viewer, typed, id, new Problems(read.problems()));
    }
    var version = Typed.version(typed);
    return answer(viewer, typed, id, invitations.change(viewer, id, version, facts));
  }

  private Object answer(
      Viewer viewer, Map<String, String> typed, @Nullable UUID id, Keeping keeping) {
    return switch (keeping) {
      case Keeping.Kept(var kept, var command) ->
          "redirect:/circle/invitations/" + kept + (id == null ? "?done=" + command : "");
      case Keeping.Rejected(var reasons) -> page(viewer, typed, id, new Problems(reasons));
    };
  }

  private Page page(
      Viewer viewer, Map<String, String> typed, @Nullable UUID id, Problems problems) {
    var title = msg(id == null ? "invites.new" : "invites.edit");
    var base = "/circle/invitations";
    var form =
        new InvitationForm(
            title,
            id == null ? base : base + "/" + id + "/edit",
            Typed.version(typed),
            typed,
            choices(viewer, typed, problems),
            guests(typed),
            problems);
    return new Page(title, "circle", form);
  }

  private Map<String, Choice> choices(Viewer viewer, Map<String, String> typed, Problems problems) {
    var choices = new HashMap<String, Choice>();
    choices.put("host", choice("host", Host.values(), typed, problems));
    choices.put("purpose", choice("purpose", Purpose.values(), typed, problems));
    choices.put("custom", choice("custom", Custom.values(), typed, problems));
    choices.put("conflict", choice("conflict", Conflict.values(), typed, problems));
    choices.put("tender", choice("tender", Tender.values(), typed, problems));
    choices.put("sides", choice("sides", Sides.values(), typed, problems));
    var open = new ArrayList<Option>();
    open.add(new Option("", msg("invites.deal.none")));
    deals.open(viewer, DEALS).forEach(it -> open.add(new Option(it.id().toString(), it.name())));
    choices.put(
        "deal",
        new Choice(
            "deal",
            msg("invites.deal"),
            open,
            typed.getOrDefault("deal", ""),
            problems.of("deal")));
    return choices;
  }

  private static Choice choice(
      String field, Enum<?>[] values, Map<String, String> typed, Problems problems) {
    var options =
        Stream.of(values)
            .map(it -> new Option(it.name(), msg("invites." + field + "." + it)))
            .toList();
    var neutral =
        switch (field) {
          case "host" -> Host.PEER.name();
          case "purpose" -> Purpose.SOCIAL.name();
          case "custom" -> Custom.ORDINARY.name();
          default -> values[0].name();
        };
    return new Choice(
        field,
        msg("invites." + field),
        options,
        typed.getOrDefault(field, neutral),
        problems.of(field));
  }

  private static List<GuestLine> guests(Map<String, String> typed) {
    var parts =
        Stream.of(Part.values())
            .map(it -> new Option(it.name(), msg("invites.part." + it)))
            .toList();
    var lines = InvitationTyped.GUESTS;
    while (!typed.getOrDefault("guest-" + lines, "").isBlank()) {
      lines++;
    }
    return IntStream.range(0, lines)
        .mapToObj(i ->
            new GuestLine(
                i,
                typed.getOrDefault("guest-" + i, ""),
                parts,
                typed.getOrDefault("part-" + i, "")))
        .toList();
  }
}
