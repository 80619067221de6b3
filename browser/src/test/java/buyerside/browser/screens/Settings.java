package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;

/// One's own language and clock, the members and their roles.
public final class Settings extends Screen {

  public Settings(Visitor visitor) {
    super(visitor);
  }

  public static Settings open(Visitor visitor) {
    return new Settings(visitor.open("/settings"));
  }

  public Settings language(String tag) {
    field("access.language").selectOption(tag);
    send(section("settings.me").getByText(word("shell.save")));
    visitor.reads(tag);
    return this;
  }

  public Settings zone(String zone) {
    field("access.zone").selectOption(zone);
    send(section("settings.me").getByText(word("shell.save")));
    return this;
  }

  public String zone() {
    return field("access.zone").inputValue();
  }

  /// Invites somebody and returns the path of the link to pass on.
  public String invite(String email, String role) {
    var form = page.locator("form[action='/settings/members']");
    form.getByRole(AriaRole.TEXTBOX).fill(email);
    form.getByRole(AriaRole.COMBOBOX)
        .selectOption(new SelectOption().setLabel(word("access.role." + role)));
    send(button("settings.invite"));
    var link = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS).locator("input");
    return URI.create(link.inputValue()).getPath();
  }

  public Settings giveRole(String email, String role) {
    var roles = member(email).getByRole(AriaRole.COMBOBOX);
    change(() -> roles.selectOption(new SelectOption().setLabel(word("access.role." + role))));
    return this;
  }

  public void hasRole(String email, String role) {
    assertThat(member(email).locator("option:checked")).hasText(word("access.role." + role));
  }

  public void mayNotInvite() {
    assertThat(button("settings.invite")).hasCount(0);
  }

  private Locator member(String email) {
    return page.locator("#members tbody tr").filter(new Locator.FilterOptions().setHasText(email));
  }

  private Locator section(String key) {
    return page.getByRole(AriaRole.REGION, named(key));
  }
}
