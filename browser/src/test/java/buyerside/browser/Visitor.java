package buyerside.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// Somebody at a browser of their own: cookies, language, window. Notes whatever no page may do,
/// from script errors to a request that leaves this machine.
public final class Visitor implements AutoCloseable {

  private static final int WIDE = 1440;
  private static final int HIGH = 900;
  private static final int PATIENCE = 10_000;

  private final Product product;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private Words words;

  public Visitor(Product product, Tongue tongue) {
    this.product = product;
    this.words = Words.in(tongue.tag());
    this.context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(product.address().toString())
                    .setLocale(tongue.locale())
                    .setColorScheme(ColorScheme.LIGHT)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(WIDE, HIGH));
    context.onRequest(this::onRequest);
    context.onResponse(this::onResponse);
    context.onConsoleMessage(this::onConsole);
    context.onWebError(error -> complaints.add("script: " + error.error()));
    context.setDefaultTimeout(PATIENCE);
    this.page = context.newPage();
  }

  public Page page() {
    return page;
  }

  public Product product() {
    return product;
  }

  /// The words that this visitor expects to read.
  public Words words() {
    return words;
  }

  /// From now on this visitor reads another language.
  public void reads(String tag) {
    words = Words.in(tag);
  }

  public Visitor open(String path) {
    page.navigate(path);
    return this;
  }

  /// Everything since the last call that no page may do; empty if all was well.
  public List<String> complaints() {
    var all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    context.close();
  }

  private void onRequest(Request request) {
    if (!request.url().startsWith(product.address().toString())
        && !request.url().startsWith("data:")
        && !request.url().startsWith("blob:")) {
      complaints.add("leaves the machine: " + request.url());
    }
  }

  /// A page may say that something is missing or refused; it may not fail, nor lack its parts.
  private void onResponse(Response response) {
    var page = response.request().isNavigationRequest();
    if (response.status() >= 500 || (response.status() >= 400 && !page)) {
      complaints.add(
          "%d %s %s".formatted(response.status(), response.request().method(), response.url()));
    }
  }

  /// Chromium reports breaches of the content security policy here too.
  private void onConsole(ConsoleMessage message) {
    var status = message.text().startsWith("Failed to load resource: the server responded");
    if (message.type().equals("error") && !status) {
      complaints.add("console: %s (%s)".formatted(message.text(), message.location()));
    }
  }
}
