package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;

/// The buyer's room, as a guest walks through it.
public final class RoomScreen extends Screen {

  private final String link;

  private RoomScreen(Visitor visitor, String link) {
    super(visitor);
    this.link = link;
  }

  /// @param link as the seller sent it, without the address of the installation
  public static RoomScreen open(Visitor visitor, String link) {
    visitor.open(link);
    return new RoomScreen(visitor, link);
  }

  public RoomScreen plan() {
    visitor.open(link + "/plan");
    return this;
  }

  public RoomScreen valueCase() {
    visitor.open(link + "/value-case");
    return this;
  }

  public void tickFirst() {
    send(page.locator("button[value=tick]").first());
  }

  public void confirmFirstNumber() {
    send(page.locator("button[value=confirm]").first());
  }

  public void disputeFirst(String words) {
    page.locator(".roomitem__no summary").first().click();
    page.locator(".roomitem__no textarea").first().fill(words);
    send(page.locator("button[value=dispute]").first());
  }

  public void remark(String words) {
    page.locator(".remarks").last().locator("summary").click();
    page.locator(".remarks textarea").last().fill(words);
    send(page.locator(".remarks button").last());
  }

  public void saysThanks() {
    assertThat(page.locator(".room__said")).isVisible();
  }

  public void doesNotOpen() {
    assertThat(page.locator("h1")).hasText(word("room.shut"));
  }
}
