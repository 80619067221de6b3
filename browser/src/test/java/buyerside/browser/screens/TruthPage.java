package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// What is claimed beside what evidence shows. Each number is a link to its deals.
public final class TruthPage extends Screen {

  public TruthPage(Visitor visitor) {
    super(visitor);
  }

  public static TruthPage open(Visitor visitor) {
    return new TruthPage(visitor.open("/truth"));
  }

  public String claimed() {
    return Figures.in(page).of(word("truth.claimed.past"));
  }

  public String realOpportunities() {
    return Figures.in(page).of(word("truth.real"));
  }

  public DealTable dealsOfRealOpportunities() {
    Figures.in(page).strong(word("truth.real")).getByRole(AriaRole.LINK).click();
    return new DealTable(visitor);
  }

  /// The stages, each with its name, claimed, evidenced and gaps.
  public List<List<String>> stages() {
    return Tables.rows(byStage());
  }

  /// All numbers of the table of stages that are links, as text and address.
  public List<Number> numbers() {
    return byStage().getByRole(AriaRole.LINK).all().stream()
        .map(it -> new Number(it.innerText().strip(), it.getAttribute("href")))
        .toList();
  }

  public void namesItsBiggestIllusions() {
    assertThat(illusions().locator("tbody tr").first()).isVisible();
  }

  private Locator byStage() {
    return page.getByRole(AriaRole.REGION, named("truth.by-stage"))
        .getByRole(AriaRole.TABLE)
        .first();
  }

  private Locator illusions() {
    return page.getByRole(AriaRole.REGION, named("truth.illusions"))
        .getByRole(AriaRole.TABLE)
        .first();
  }

  /// A number and where its deals are.
  public record Number(String shown, String address) {}
}
