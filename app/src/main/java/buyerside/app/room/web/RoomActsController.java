package buyerside.app.room.web;

import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.valuecase.Every;
import buyerside.app.room.Acting;
import buyerside.app.room.Guest;
import buyerside.app.room.Guests;
import buyerside.app.room.RoomPart;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a guest does in a room. What is refused is shown where it was typed, with what it would
/// have been.
@Controller
@RequestMapping("/room/{token}")
class RoomActsController {

  private final RoomEntrance entrance;
  private final RoomPages pages;
  private final Guests guests;

  RoomActsController(RoomEntrance entrance, RoomPages pages, Guests guests) {
    this.entrance = entrance;
    this.pages = pages;
    this.guests = guests;
  }

  /// An act, and where it is done.
  ///
  /// @param about the id of what it is about
  /// @param said the message that tells of it
  private record Act(RoomPart part, String about, String said) {}

  @PostMapping("/steps/{step}")
  Object step(
      HttpServletRequest request,
      @PathVariable String token,
      @PathVariable String step,
      @RequestParam Map<String, String> form) {
    var act = form.getOrDefault("act", "");
    boolean was = form.containsKey("was");
    return switch (act) {
      case "tick", "untick" ->
          act(
              request,
              token,
              new Act(RoomPart.PLAN, step, act + "ed"),
              form,
              guest -> guests.tick(guest, step, was, act.equals("tick")));
      default ->
          act(
              request,
              token,
              new Act(RoomPart.PLAN, step, "dated"),
              form,
              guest -> date(guest, step, form));
    };
  }

  @PostMapping("/lines/{line}")
  Object line(
      HttpServletRequest request,
      @PathVariable String token,
      @PathVariable String line,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam Map<String, String> form) {
    return form.getOrDefault("act", "").equals("confirm")
        ? act(
            request,
            token,
            new Act(RoomPart.VALUE_CASE, line, "confirmed"),
            form,
            guest -> guests.confirmLine(guest, revision, line))
        : act(
            request,
            token,
            new Act(RoomPart.VALUE_CASE, line, "corrected"),
            form,
            guest -> correct(guest, revision, line, form));
  }

  @PostMapping("/criteria/{criterion}")
  Object criterion(
      HttpServletRequest request,
      @PathVariable String token,
      @PathVariable String criterion,
      @RequestParam(defaultValue = "") String words,
      @RequestParam Map<String, String> form) {
    boolean confirms = form.getOrDefault("act", "").equals("confirm");
    var act = new Act(RoomPart.STANDING, criterion, confirms ? "confirmed" : "disputed");
    return act(
        request,
        token,
        act,
        form,
        guest -> {
          if (!CriterionId.isUsable(criterion)) {
            return refused("criterion", "criterion.unknown", criterion);
          }
          var id = new CriterionId(criterion);
          return confirms ? guests.confirm(guest, id, words) : guests.dispute(guest, id, words);
        });
  }

  @PostMapping("/remarks")
  Object remark(
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String words,
      @RequestParam Map<String, String> form) {
    var part = RoomPart.of(page).orElse(RoomPart.STANDING);
    return act(
        request,
        token,
        new Act(part, "remark:" + about, "remarked"),
        form,
        guest -> guests.say(guest, part, about, words));
  }

  private Object act(
      HttpServletRequest request,
      String token,
      Act act,
      Map<String, String> form,
      Function<Guest, Acting> work) {
    var base = RoomEntrance.base(token);
    return entrance.enter(
        request,
        token,
        guest ->
            switch (work.apply(guest)) {
              case Acting.Done _ -> {
                var slug = act.part().slug();
                yield "redirect:"
                    + base
                    + (slug.isEmpty() ? "" : "/" + slug)
                    + "?said="
                    + act.said();
              }
              case Acting.Rejected(var reasons) -> {
                var typed = new RoomTyped(act.about(), form, new Problems(reasons));
                yield pages.page(guest, base, act.part(), "", typed);
              }
            });
  }

  private Acting date(Guest guest, String step, Map<String, String> form) {
    try {
      return guests.date(guest, step, date(form, "was-due"), date(form, "due"));
    } catch (DateTimeParseException e) {
      return refused("due", "date.shape");
    }
  }

  private Acting correct(Guest guest, int revision, String line, Map<String, String> form) {
    var problems = new ArrayList<Reason>();
    var quantity = amounts(form, "quantity", problems);
    var cost = amounts(form, "cost", problems);
    var every =
        Stream.of(Every.values())
            .filter(it -> it.name().equals(form.get("every")))
            .findFirst()
            .orElse(Every.YEAR);
    return problems.isEmpty()
        ? guests.correctLine(guest, revision, line, quantity, every, cost)
        : new Acting.Rejected(problems);
  }

  private static Amounts amounts(Map<String, String> form, String field, List<Reason> problems) {
    return new Amounts(
        number(form, field, ".low", problems),
        number(form, field, ".likely", problems),
        number(form, field, ".high", problems));
  }

  private static @Nullable BigDecimal number(
      Map<String, String> form, String field, String end, List<Reason> problems) {
    var typed = form.getOrDefault(field + end, "").replaceAll("[,，\\s\\u00a0\\u202f]", "");
    try {
      return typed.isEmpty() ? null : new BigDecimal(typed);
    } catch (NumberFormatException e) {
      problems.add(Reason.of(field, "valuecase.number", typed));
      return null;
    }
  }

  private static @Nullable LocalDate date(Map<String, String> form, String field) {
    var typed = form.getOrDefault(field, "").strip();
    return typed.isEmpty() ? null : LocalDate.parse(typed);
  }

  private static Acting refused(String field, String code, Object... arguments) {
    return new Acting.Rejected(List.of(Reason.of(field, code, arguments)));
  }
}
