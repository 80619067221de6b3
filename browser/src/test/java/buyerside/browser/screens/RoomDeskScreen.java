package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/// A deal's plan, value case and room, as the seller keeps them.
public final class RoomDeskScreen extends Screen {

  private final String deal;

  private RoomDeskScreen(Visitor visitor, String deal) {
    super(visitor);
    this.deal = deal;
  }

  /// The tools of the deal that is open.
  public static RoomDeskScreen ofOpenDeal(Visitor visitor) {
    var path = URI.create(visitor.page().url()).getPath();
    return new RoomDeskScreen(visitor, path);
  }

  public void beginPlan(String goLive) {
    visitor.open(deal + "/plan");
    send(page.locator("form[action$='/plan/template'] button"));
    page.locator("[name=goLive]").fill(goLive);
    send(page.locator(".planform button[value=save]"));
    assertThat(page.locator(".plan__step").first()).isVisible();
  }

  public void beginValueCase() {
    visitor.open(deal + "/value-case");
    send(page.locator("button[value=DOWNTIME]"));
  }

  /// @return the link's path
  public String invite(String name) {
    visitor.open(deal + "/room");
    page.locator("[name=recipient]").fill(name);
    send(page.locator(".roomlink__form > button"));
    return URI.create(page.locator("#made").inputValue()).getPath();
  }

  public RoomDeskScreen open() {
    visitor.open(deal + "/room");
    return this;
  }

  public void shows(String words) {
    assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
  }

  public void agree() {
    send(page.locator(".dispute[data-open] button[value=true]").first());
  }

  public void revoke() {
    visitor.open(deal + "/room");
    send(page.locator(".roomlink[data-open] button").first());
  }
}
