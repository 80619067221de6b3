package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/// A column for each stage of the buyer.
public final class Board extends Screen {

  private static final double NEAR_THE_TOP = 20;

  public Board(Visitor visitor) {
    super(visitor);
  }

  public static Board open(Visitor visitor) {
    return new Board(visitor.open("/board"));
  }

  /// How many deals a stage's column counts, as shown.
  ///
  /// @param stage from 1
  public String deals(int stage) {
    return lane(stage).locator(".lane__count").innerText();
  }

  /// A stage's column comes to count so many, without the board being asked for again.
  public void comesToCount(int stage, int deals) {
    assertThat(lane(stage).locator(".lane__count")).hasText(String.valueOf(deals));
  }

  public DealPage openFirst(int stage) {
    card(stage).getByRole(AriaRole.LINK).first().click();
    return new DealPage(visitor);
  }

  public String firstCard(int stage) {
    return card(stage).getByRole(AriaRole.LINK).first().innerText();
  }

  /// Drops the first card of a stage on another stage's column.
  public EvidenceForm drop(int from, int to) {
    card(from)
        .dragTo(
            lane(to).locator(".lane__cards"),
            new Locator.DragToOptions().setTargetPosition(NEAR_THE_TOP, NEAR_THE_TOP));
    page.waitForURL("**/evidence/new?**");
    return new EvidenceForm(visitor);
  }

  public Board asOf(String day) {
    change(() -> field("shell.asof").fill(day));
    return this;
  }

  private Locator card(int stage) {
    return lane(stage).getByRole(AriaRole.ARTICLE).first();
  }

  private Locator lane(int stage) {
    return page.locator("section[aria-labelledby='lane-%d']".formatted(stage - 1));
  }
}
