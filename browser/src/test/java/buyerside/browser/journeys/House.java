package buyerside.browser.journeys;

import buyerside.browser.Product;
import buyerside.browser.Tongue;
import buyerside.browser.Visitor;
import buyerside.browser.screens.DealTable;
import buyerside.browser.screens.FirstRun;
import buyerside.browser.screens.ImportStart;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One installation of the product, of a team that works in one language. It is started once for
/// all journeys; each takes it as far as it needs it.
final class House {

  static final String WORKSPACE = "Acme 销售部";
  static final String ADMINISTRATOR = "Ada 王芳";
  static final String EMAIL = "ada@example.com";
  static final String PASSWORD = "correct horse battery 9";

  private static final int COUNTED = 1_000;
  private static final Map<Tongue, House> HOUSES = new EnumMap<>(Tongue.class);

  /// All start at once, so that nobody waits twice.
  private static final Map<Tongue, CompletableFuture<Product>> PRODUCTS =
      Stream.of(Tongue.values())
          .collect(
              Collectors.toMap(
                  it -> it, it -> CompletableFuture.supplyAsync(() -> Product.start(it.tag()))));

  private final Tongue tongue;
  private final Visitor administrator;
  private boolean settled;
  private boolean funnel;

  private House(Tongue tongue) {
    this.tongue = tongue;
    this.administrator = new Visitor(Objects.requireNonNull(PRODUCTS.get(tongue)).join(), tongue);
  }

  static synchronized House of(Tongue tongue) {
    return HOUSES.computeIfAbsent(tongue, House::new);
  }

  Tongue tongue() {
    return tongue;
  }

  /// The administrator's browser, before anything else was done there.
  Visitor door() {
    return administrator;
  }

  /// The administrator, signed in to the workspace.
  Visitor administrator() {
    if (!settled) {
      administrator.open("/");
      new FirstRun(administrator).fillIn(WORKSPACE, ADMINISTRATOR, EMAIL, PASSWORD).setUp();
      settled();
    }
    return administrator;
  }

  /// The first run was gone through.
  void settled() {
    settled = true;
  }

  /// The administrator of a workspace that has the real funnel.
  Visitor withFunnel() {
    var visitor = administrator();
    if (!funnel) {
      var files = Funnel.of(tongue);
      bringIn(files.companies());
      files.people().forEach(this::bringIn);
      bringIn(files.deals());
      funnel = true;
    }
    return visitor;
  }

  /// How many deals the table counts.
  String deals() {
    return new DealTable(administrator.open("/deals?ending=all")).count();
  }

  /// A number of deals as the table's heading puts it, which counts to a thousand.
  String inTheTable(int deals) {
    var format = NumberFormat.getIntegerInstance(Locale.forLanguageTag(tongue.tag()));
    return deals > COUNTED ? format.format(COUNTED) + "+" : format.format(deals);
  }

  /// Somebody else at a browser of their own.
  Visitor stranger() {
    return new Visitor(administrator.product(), tongue);
  }

  private void bringIn(Path file) {
    ImportStart.open(administrator).check(file).start().done();
  }
}
