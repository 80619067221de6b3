package buyerside.browser.screens;

import buyerside.browser.Visitor;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/// Choosing a file to import.
public final class ImportStart extends Screen {

  public ImportStart(Visitor visitor) {
    super(visitor);
  }

  public static ImportStart open(Visitor visitor) {
    return new ImportStart(visitor.open("/imports/new"));
  }

  public ImportCheck check(Path file) {
    field("import.file").setInputFiles(file);
    send(button("import.check"));
    return new ImportCheck(visitor);
  }

  /// Opens an earlier import.
  ///
  /// @param place from 1, the latest first
  public ImportRun openEarlier(int place) {
    page.getByRole(AriaRole.TABLE)
        .locator("tbody tr")
        .nth(place - 1)
        .getByRole(AriaRole.LINK)
        .click();
    return new ImportRun(visitor);
  }
}
