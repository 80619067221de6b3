package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// An import on its way, and what it brought.
public final class ImportRun extends Screen {

  private static final double LONGEST = 60_000;

  public ImportRun(Visitor visitor) {
    super(visitor);
  }

  public ImportRun done() {
    return reaches("import.state.DONE");
  }

  public ImportRun takeBack() {
    send(button("import.undo"));
    return reaches("import.state.UNDONE");
  }

  public String created() {
    return Figures.in(page).of(word("import.created"));
  }

  public String updated() {
    return Figures.in(page).of(word("import.updated"));
  }

  public String same() {
    return Figures.in(page).of(word("import.same"));
  }

  public String refused() {
    return Figures.in(page).of(word("import.refused"));
  }

  /// The refused rows as the file that is offered.
  public String refusedRows() {
    var download = page.waitForDownload(() -> link("import.refusals.file").click());
    try {
      return Files.readString(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Claims toClaims() {
    link("import.next").click();
    return new Claims(visitor);
  }

  private ImportRun reaches(String state) {
    assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS))
        .containsText(word(state), new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST));
    return this;
  }
}
