package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/// The table of deals.
public final class DealTable extends Screen {

  public DealTable(Visitor visitor) {
    super(visitor);
  }

  public static DealTable open(Visitor visitor) {
    return new DealTable(visitor.open("/deals"));
  }

  /// How many deals match, as the heading says.
  public String count() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
        .locator("small")
        .innerText();
  }

  public DealTable search(String words) {
    var box = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCHBOX).first();
    box.fill(words);
    change(() -> box.press("Enter"));
    return this;
  }

  public DealTable onlyKind(String kind) {
    change(() -> field("deals.kind").selectOption(kind));
    return this;
  }

  public DealTable sortBy(String sort) {
    change(() -> field("deals.sort").selectOption(sort));
    return this;
  }

  public DealTable withoutColumn(String column) {
    page.getByRole(AriaRole.MAIN).getByText(word("deals.columns")).first().click();
    change(() -> page.getByRole(AriaRole.CHECKBOX, named("deals.column." + column)).click());
    return this;
  }

  public List<String> headings() {
    return table().getByRole(AriaRole.COLUMNHEADER).allInnerTexts();
  }

  /// The names of the deals on the page, in their order.
  public List<String> names() {
    return rows().all().stream()
        .map(it -> it.getByRole(AriaRole.LINK).first().innerText())
        .toList();
  }

  /// All texts of a column on the page.
  public List<String> column(String column) {
    int at = headings().indexOf(word("deals.column." + column));
    return rows().all().stream().map(it -> text(it.locator("td").nth(at))).toList();
  }

  /// What a cell says, whether it can be changed in place or not.
  private static String text(Locator cell) {
    var chosen = cell.locator("option:checked");
    if (chosen.count() > 0) {
      return chosen.innerText();
    }
    var typed = cell.locator("input:not([type='hidden'])");
    return typed.count() > 0 ? typed.first().inputValue() : cell.innerText();
  }

  public DealTable saveView(String name) {
    openViews();
    field("deals.view.name").fill(name);
    send(button("deals.view.save"));
    return this;
  }

  public DealTable openView(String name) {
    openViews();
    linkTo(name).click();
    return this;
  }

  public DealTable removeView(String name) {
    openViews();
    send(button("deals.view.remove", name));
    return this;
  }

  public void hasView(String name, boolean there) {
    openViews();
    assertThat(linkTo(name)).hasCount(there ? 1 : 0);
  }

  private void openViews() {
    var menu = page.getByRole(AriaRole.MAIN).locator("summary", summary("deals.views"));
    if (menu.locator("xpath=..").getAttribute("open") == null) {
      menu.click();
    }
  }

  private Locator.LocatorOptions summary(String key) {
    return new Locator.LocatorOptions().setHasText(word(key));
  }

  public DealTable choose(int deals) {
    for (int row = 0; row < deals; row++) {
      rows().nth(row).getByRole(AriaRole.CHECKBOX).check();
    }
    return this;
  }

  public DealTable changeChosen(String owner, String tags) {
    var bar = page.getByRole(AriaRole.GROUP, named("deals.bulk"));
    bar.getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setLabel(owner));
    bar.getByRole(AriaRole.TEXTBOX).fill(tags);
    send(button("deals.bulk.go"));
    return this;
  }

  public DealPage openFirst() {
    rows().first().getByRole(AriaRole.LINK).first().click();
    return new DealPage(visitor);
  }

  private Locator table() {
    return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.TABLE);
  }

  private Locator rows() {
    return table().locator("tbody tr");
  }
}
