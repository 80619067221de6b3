package buyerside.app.room.web;

import buyerside.app.deals.plan.PlanCalendar;
import buyerside.app.deals.plan.Plans;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.room.Guest;
import buyerside.app.room.Guests;
import buyerside.app.room.RoomPart;
import buyerside.app.shell.GuestLanguage;
import buyerside.app.shell.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A room as a guest walks through it, without an account.
@Controller
@RequestMapping("/room/{token}")
class RoomController {

  private final RoomEntrance entrance;
  private final RoomPages pages;
  private final Guests guests;
  private final Plans plans;
  private final PlanCalendar calendar;

  RoomController(
      RoomEntrance entrance, RoomPages pages, Guests guests, Plans plans, PlanCalendar calendar) {
    this.entrance = entrance;
    this.pages = pages;
    this.guests = guests;
    this.plans = plans;
    this.calendar = calendar;
  }

  @GetMapping({"", "/plan", "/value-case", "/materials"})
  Object show(
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String said) {
    var part = part(request);
    return entrance.enter(
        request,
        token,
        guest -> {
          guests.look(guest, part);
          return pages.page(guest, RoomEntrance.base(token), part, said, RoomTyped.NOTHING);
        });
  }

  /// The steps with a day, for the guest's calendar.
  @GetMapping("/plan/file")
  Object file(HttpServletRequest request, @PathVariable String token) {
    return entrance.enter(request, token, this::calendar);
  }

  @PostMapping("/passcode")
  Object passcode(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String passcode) {
    return entrance.tryPasscode(
        request,
        token,
        passcode,
        pass -> {
          GuestLanguage.give(request, response, RoomEntrance.PASS, RoomEntrance.base(token), pass);
          return "redirect:" + RoomEntrance.base(token);
        });
  }

  @PostMapping("/language")
  String language(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String language) {
    GuestLanguage.keep(
        request, response, RoomEntrance.LANGUAGE, RoomEntrance.base(token), language);
    return "redirect:" + RoomEntrance.base(token);
  }

  private Object calendar(Guest guest) {
    var deal = guest.link().deal();
    var plan =
        plans
            .find(guest.viewer(), deal, null)
            .map(Sheet::content)
            .orElseThrow(() -> new Missing(deal));
    return calendar.of(guest.viewer(), deal, plan);
  }

  private static RoomPart part(HttpServletRequest request) {
    var path = request.getRequestURI();
    for (var part : RoomPart.values()) {
      if (!part.slug().isEmpty() && path.endsWith("/" + part.slug())) {
        return part;
      }
    }
    return RoomPart.STANDING;
  }
}
