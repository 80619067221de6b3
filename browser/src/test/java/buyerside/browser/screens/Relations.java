package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;

/// Companies and people: alike ones, the circle, the register.
public final class Relations extends Screen {

  public Relations(Visitor visitor) {
    super(visitor);
  }

  public Relations open(String path) {
    visitor.open(path);
    return this;
  }

  public Relations type(String key, String text) {
    field(key).fill(text);
    return this;
  }

  public Relations save() {
    send(button("shell.save"));
    return this;
  }

  /// Asked about before it is added: there is one alike.
  public Relations isAskedAbout(String alike) {
    assertThat(page.locator(".alike").getByText(alike)).isVisible();
    return this;
  }

  public Relations addAnyway() {
    send(button("duplicates.anyway"));
    return this;
  }

  /// The id in the page's own address.
  public String id() {
    return page.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
  }

  public Relations merge() {
    send(button("duplicates.merge"));
    return this;
  }

  public Relations joinCircle(String name) {
    page.locator("main input[name='name']").fill(name);
    send(button("circle.add"));
    return this;
  }

  public Relations enterGift(String person, String occasion) {
    page.locator("main input[name='person']").fill(person);
    page.locator("main input[name='occasion']").fill(occasion);
    page.locator("main input[name='valuePerHead']").fill("120");
    return save();
  }
}
