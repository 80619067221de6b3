package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.Crawl;
import buyerside.browser.Visitor;
import buyerside.browser.screens.Palette;
import buyerside.browser.screens.Settings;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// What holds for every page that links lead to: on a desk and on a phone, by day and by night.
/// Each language takes two of the four looks, so that together they are all seen.
@Order(10)
class EveryPageTest extends Journey {

  private static final int FEWEST_KINDS = 20;

  private enum Look {
    DESK_BY_DAY(1440, 900, ColorScheme.LIGHT),
    DESK_BY_NIGHT(1440, 900, ColorScheme.DARK),
    PHONE_BY_DAY(390, 844, ColorScheme.LIGHT),
    PHONE_BY_NIGHT(390, 844, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
      this.width = width;
      this.height = height;
      this.scheme = scheme;
    }

    private void on(Page page) {
      page.setViewportSize(width, height);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
  }

  @Test
  void every_page_inside_is_accessible_and_fits_the_screen() {
    var visitor = house().withFunnel();
    var pages = Crawl.from(visitor, List.of("/welcome", "/board"));
    assertThat(pages).as("kinds of page that links lead to").hasSizeGreaterThan(FEWEST_KINDS);

    var faults = new ArrayList<String>();
    for (var look : looks()) {
      look.on(visitor.page());
      pages.forEach((kind, path) -> {
        visitor.open(path);
        faults.addAll(faults(visitor, look, kind));
      });
      Palette.open(visitor).type("a");
      faults.addAll(faults(visitor, look, "palette"));
    }
    Look.DESK_BY_DAY.on(visitor.page());
    assertThat(faults).isEmpty();
  }

  @Test
  void every_page_outside_is_accessible_and_fits_the_screen() {
    var invitation = Settings.open(house().withFunnel()).invite("li@example.com", "OPERATIONS");
    try (var visitor = house().stranger()) {
      var faults = new ArrayList<String>();
      for (var look : looks()) {
        look.on(visitor.page());
        for (var path : List.of("/sign-in", invitation, "/invitations/gone")) {
          visitor.open(path);
          faults.addAll(faults(visitor, look, Crawl.name(path)));
        }
      }
      assertThat(faults).isEmpty();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  private List<Look> looks() {
    return switch (tongue) {
      case ENGLISH -> List.of(Look.DESK_BY_DAY, Look.PHONE_BY_NIGHT);
      case CHINESE -> List.of(Look.PHONE_BY_DAY, Look.DESK_BY_NIGHT);
    };
  }

  private List<String> faults(Visitor visitor, Look look, String kind) {
    var page = visitor.page();
    var where = "%s %s: ".formatted(look, kind);
    var faults = new ArrayList<String>();
    for (var rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
      var nodes = rule.getNodes();
      faults.add(where + rule.getId() + " × " + nodes.size() + " " + nodes.getFirst().getHtml());
    }
    var beyond =
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    if (((Number) page.evaluate(beyond)).intValue() > 0) {
      faults.add(where + "scrolls sideways");
    }
    if (!tongue.tag().equals(page.locator("html").getAttribute("lang"))) {
      faults.add(where + "is in another language");
    }
    var picture = "%s/%s-%s.png".formatted(tongue.tag(), Crawl.name(kind), look).toLowerCase();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens").resolve(picture)));
    return faults;
  }
}
