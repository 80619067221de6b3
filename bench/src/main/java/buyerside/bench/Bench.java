package buyerside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;

/// Builds a workspace through the product's own doors, serves it, and measures what users and
/// programs get.
public final class Bench {

  private static final int INSERTS = 200_000;

  /// How many times the length of a line the program is used before anything is measured.
  private static final int WARMING = 3;

  private final Settings settings;
  private final Report report = new Report();
  private final Load load;
  private final Duration length;

  private Bench(Settings settings) {
    this.settings = settings;
    this.load = new Load(settings.users(), settings.seed());
    this.length = Duration.ofSeconds(settings.seconds());
  }

  public static void main(String[] words) throws Exception {
    Settings settings;
    try {
      settings = Settings.of(words);
    } catch (IllegalArgumentException e) {
      System.err.print(Settings.USAGE);
      System.exit(2);
      return;
    }
    if (Files.exists(settings.home())) {
      System.err.println("is there already: " + settings.home());
      System.exit(2);
    }
    new Bench(settings).run();
  }

  private void run() throws Exception {
    Files.createDirectories(settings.home());
    String importKey;
    try (var _ = Product.serve(settings);
        var visitor = new Visitor(Product.address(settings))) {
      visitor.setUp("Imports");
      importKey = visitor.key();
    }
    var building = build();
    try (var product = Product.serve(settings);
        var database = product.database()) {
      var idle = product.resident();
      var idleDatabase = product.databaseResident();
      var first = firstVisit();
      var workspace = sampleWorkspace(database);
      report.opening(settings, sizes(database, workspace));
      single(product, first, idle, idleDatabase, building);
      pages(product, database, workspace);
      imports(product, database, importKey);
    }
    report.write(settings.table());
  }

  /// Fills the workspace by the product's command.
  private double build() throws IOException, InterruptedException {
    var began = System.nanoTime();
    Product.run(
        settings,
        List.of(
            "sample",
            "--deals",
            String.valueOf(settings.deals()),
            "--seed",
            String.valueOf(settings.seed()),
            "--evidence",
            "3",
            "--without-past"));
    return (System.nanoTime() - began) / 1e9;
  }

  /// What a first visit to the sign-in page and the board costs, in bytes over the wire.
  private long firstVisit() throws Exception {
    try (var visitor = new Visitor(Product.address(settings))) {
      visitor.signIn();
      return FirstVisit.bytes(visitor, "/board");
    }
  }

  private void single(Product product, long first, long idle, long database, double building) {
    report.heading("once", "measured", "promised");
    report.row(
        "exec to first page, built",
        Report.number(product.ready().toMillis()) + " ms",
        "≤ 2,500 ms");
    report.row("resident when idle, the program", idle + " MiB", "≤ 350 MiB");
    report.row("resident when idle, its database", database + " MiB", "");
    report.row("first visit, the board", Report.number(first / 1024.0) + " KiB", "≤ 120 KiB");
    report.row("building the workspace by `sample`", Report.number(building) + " s", "");
  }

  private void pages(Product product, Connection database, UUID workspace) throws Exception {
    var pages = new Pages(database, workspace);
    warmUp(workspace, pages);
    report.heading("users at work", "a second", "p50", "p95", "p99", "failed", "promised");
    page("board", workspace, _ -> "/board", "p95 ≤ 80 ms");
    page("table, eight filters and sorts", workspace, pages::table, "p95 ≤ 80 ms");
    page("deal", workspace, pages::deal, "p95 ≤ 80 ms");
    page("search, two Chinese characters", workspace, pages::chinese, "p95 ≤ 80 ms");
    page("search, pinyin initials", workspace, pages::initials, "p95 ≤ 80 ms");
    page("search, Latin word", workspace, pages::latin, "p95 ≤ 80 ms");
    page("all of these in turn", workspace, choice -> any(pages, choice), "≥ 1,000/s");
    evidence(workspace, pages);
    baseline(product, "plain SQL: fifty deals by value", it -> Baselines.list(it, workspace));
    baseline(
        product, "plain SQL: one row of evidence", it -> Baselines.evidence(it, workspace, pages));
  }

  /// As a server is that has been up for a while: compiled, its pages in memory.
  private void warmUp(UUID workspace, Pages pages) throws Exception {
    var visitors = visitors(workspace);
    load.measure(
        "warming up",
        length.multipliedBy(WARMING),
        user -> choice -> visitors.get(user).fetch(any(pages, choice)).statusCode() == 200);
    visitors.forEach(Visitor::close);
  }

  private static String any(Pages pages, SplittableRandom choice) {
    return switch (choice.nextInt(6)) {
      case 0 -> "/board";
      case 1 -> pages.table(choice);
      case 2 -> pages.deal(choice);
      case 3 -> pages.chinese(choice);
      case 4 -> pages.initials(choice);
      default -> pages.latin(choice);
    };
  }

  private void page(
      String name, UUID workspace, Function<SplittableRandom, String> path, String promise)
      throws Exception {
    var visitors = visitors(workspace);
    report.load(
        load.measure(
            name,
            length,
            user -> choice -> visitors.get(user).fetch(path.apply(choice)).statusCode() == 200),
        promise);
    visitors.forEach(Visitor::close);
  }

  private void evidence(UUID workspace, Pages pages) throws Exception {
    var visitors = visitors(workspace);
    var key = visitors.getFirst().key();
    var body =
        """
        {"criteria": ["problem-owner"], "strength": "documented", "observedOn": "2026-11-01"}\
        """;
    report.load(
        load.measure(
            "record evidence by the API",
            length,
            user ->
                choice -> {
                  var path = "/api/v1/deals/" + pages.anyDeal(choice) + "/evidence";
                  return visitors.get(user).api(key, "POST", path, body).statusCode() == 201;
                }),
        "p95 ≤ 20 ms, ≥ 1,000/s");
    visitors.forEach(Visitor::close);
  }

  private interface Statement {
    Load.Step on(Connection database) throws SQLException;
  }

  private void baseline(Product product, String name, Statement statement) throws Exception {
    var connections = new ArrayList<Connection>();
    var steps = new ArrayList<Load.Step>();
    for (int user = 0; user < settings.users(); user++) {
      connections.add(product.database());
      steps.add(statement.on(connections.getLast()));
    }
    report.load(load.measure(name, length, steps::get), "");
    for (var connection : connections) {
      connection.close();
    }
  }

  private void imports(Product product, Connection database, String key) throws Exception {
    var file = ImportFile.write(settings.home().resolve("funnel.csv"), settings.rows(), 7);
    report.heading("import", "rows", "rows a second", "against COPY", "most resident", "promised");
    var copy = Baselines.copy(database, file);
    report.row(
        "COPY of the same file", Report.number(settings.rows()), Report.number(copy), "1", "", "");
    var inserts = Baselines.inserts(database, file, INSERTS);
    report.row(
        "plain JDBC batches of the same rows",
        Report.number(Math.min(INSERTS, settings.rows())),
        Report.number(inserts),
        Report.number(inserts / copy),
        "",
        "");
    try (var visitor = new Visitor(Product.address(settings))) {
      for (var name : List.of("deals, all new", "the same file again")) {
        var done = Importing.run(product, visitor, key, file);
        var speed = settings.rows() / done.seconds();
        report.row(
            name + " (" + Report.number(done.created()) + " made)",
            Report.number(settings.rows()),
            Report.number(speed),
            Report.number(speed / copy),
            done.resident() + " MiB",
            "≥ 20,000/s, flat");
      }
    }
  }

  private List<Visitor> visitors(UUID workspace) throws Exception {
    var visitors = new ArrayList<Visitor>();
    var first = new Visitor(Product.address(settings));
    first.signIn();
    first.enter(workspace.toString());
    visitors.add(first);
    while (visitors.size() < settings.users()) {
      visitors.add(first.again());
    }
    return visitors;
  }

  private static UUID sampleWorkspace(Connection database) throws SQLException {
    try (var statement = database.createStatement();
        var row =
            statement.executeQuery("select workspace_id from access.workspace where sample")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private static String sizes(Connection database, UUID workspace) throws SQLException {
    var words = new ArrayList<String>();
    for (var table :
        List.of("deals.deal", "relations.company", "relations.person", "deals.evidence")) {
      try (var query =
          database.prepareStatement("select count(*) from " + table + " where workspace_id = ?")) {
        query.setObject(1, workspace);
        var row = query.executeQuery();
        row.next();
        words.add("%s rows of `%s`".formatted(Report.number(row.getLong(1)), table));
      }
    }
    return String.join(", ", words);
  }
}
