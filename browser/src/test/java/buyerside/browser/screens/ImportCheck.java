package buyerside.browser.screens;

import buyerside.browser.Visitor;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// What a file would bring in, before anything is brought in.
public final class ImportCheck extends Screen {

  public ImportCheck(Visitor visitor) {
    super(visitor);
  }

  public String rows() {
    return Figures.in(page).of(word("import.rows"));
  }

  public String good() {
    return Figures.in(page).of(word("import.good"));
  }

  public String bad() {
    return Figures.in(page).of(word("import.bad"));
  }

  /// What the file's column would fill, as the page puts it.
  public String fills(String column) {
    return page.getByLabel(column).locator("option:checked").innerText();
  }

  /// The refused rows, each as line, column, value and reason.
  public List<List<String>> refusals() {
    return Tables.rows(page.getByRole(AriaRole.REGION).getByRole(AriaRole.TABLE).first());
  }

  public ImportRun start() {
    send(button("import.start", good()));
    return new ImportRun(visitor);
  }
}
