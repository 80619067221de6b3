package buyerside.judgement.figures;

import buyerside.judgement.deal.DealReader;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.deal.Roles;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.EventLog;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.TableFile;
import buyerside.judgement.table.Times;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The public sets, cut into what is learnt from and what is judged. Models are made with the
/// earlier cut; the last part is for the figures alone.
final class PublicData {

  private static final Set<String> ONLY_AT_CLOSING =
      Set.of(
          "Total Days Identified Through Closing",
          "Total Days Identified Through Qualified",
          "Ratio Days Identified To Total Days",
          "Ratio Days Validated To Total Days",
          "Ratio Days Qualified To Total Days");
  private static final Set<String> DOUBTFUL =
      Set.of("Elapsed Days In Sales Stage", "Sales Stage Change Count");
  private static final Set<String> BPI_ENDS =
      Set.of("A_APPROVED", "A_REGISTERED", "A_ACTIVATED", "A_DECLINED", "A_CANCELLED");

  private final Path data;
  private final boolean last;

  /// @param last whether the last part is judged, or the one before it
  PublicData(Path data, boolean last) {
    this.data = data;
    this.last = last;
  }

  /// Every third row is the last part, every other third the one before.
  Trial ibm(boolean doubtful) {
    var table =
        TableFile.read(data.resolve("ibm_sales_win_loss/train.csv.gz"))
            .columns(it ->
                !ONLY_AT_CLOSING.contains(it.name())
                    && (doubtful || !DOUBTFUL.contains(it.name())));
    return undated(
        doubtful ? "IBM, doubtful columns too" : "IBM, without them",
        table,
        new Roles(
            "Opportunity Result",
            none(),
            none(),
            Optional.of("Opportunity Number"),
            none(),
            none()),
        row -> row % 3 == (last ? 1 : 2),
        row -> last || row % 3 != 1);
  }

  /// One part in five is judged.
  Trial salvirt(int part) {
    var table = TableFile.read(data.resolve("salvirt_b2b_448/train.csv"));
    int[] parts = new Random(last ? 2026 : 1).ints(table.rows(), 0, 5).toArray();
    return undated(
        "Salvirt",
        table,
        new Roles("Status", none(), none(), Optional.of("row"), none(), none()),
        row -> parts[row] == part,
        _ -> true);
  }

  private static Trial undated(
      String name, Table table, Roles roles, IntPredicate judged, IntPredicate used) {
    int[] early = IntStream.range(0, table.rows()).filter(used).filter(judged.negate()).toArray();
    int[] late = IntStream.range(0, table.rows()).filter(judged).toArray();
    var learnt = DealReader.read(table.rows(early), roles, OptionalDouble.empty()).deals();
    var truth = DealReader.read(table.rows(late), roles, OptionalDouble.empty()).deals();
    return trial(name, learnt, truth, row -> true, OptionalDouble.empty());
  }

  /// Loan requests that were still open so many days after they had been made, that moment being in
  /// the first half of December (before: the last of November); what became of them is known until
  /// 15 January.
  Trial bpi(int known) {
    var from = last ? "2011-12-01" : "2011-11-16";
    var until = last ? "2011-12-16" : "2011-12-01";
    var events = TableFile.read(data.resolve("bpi2012/events_asof_2012-01-15.csv.gz"));
    var cases = cases(events);
    var log = EventLog.cases(cases, BPI_ENDS, known);
    var all =
        DealReader.read(log.table(), log.roles().orElseThrow(), OptionalDouble.empty()).deals();
    double origin = Times.parse(from);
    double end = Times.parse(until);
    return trial(
        "BPI 2012, day " + known,
        all.asOf(origin),
        all,
        row -> all.created()[row] >= origin && all.created()[row] < end && !all.open(row),
        OptionalDouble.empty());
  }

  private static List<EventLog.Case> cases(Table events) {
    var byCase = new LinkedHashMap<String, List<EventLog.Event>>();
    var attributes = new HashMap<String, Map<String, String>>();
    for (int row = 0; row < events.rows(); row++) {
      var id = text(events, "case_id", row);
      byCase
          .computeIfAbsent(id, _ -> new ArrayList<>())
          .add(
              new EventLog.Event(
                  text(events, "activity", row),
                  Times.parse(text(events, "timestamp", row)),
                  Map.of()));
      attributes.putIfAbsent(
          id, Map.of("concept:name", id, "amount", text(events, "AMOUNT_REQ", row)));
    }
    return byCase.entrySet().stream()
        .map(it -> new EventLog.Case(attributes.getOrDefault(it.getKey(), Map.of()), it.getValue()))
        .toList();
  }

  /// Leads contacted in the last two weeks that could be watched for so long.
  Trial olist(double horizon) {
    var leads = TableFile.read(data.resolve("olist_mql_funnel/mql_asof_2018-04-01.csv.gz"));
    var deals = TableFile.read(data.resolve("olist_mql_funnel/closed_deals_asof_2018-04-01.csv"));
    var won = new HashMap<String, String>();
    for (int row = 0; row < deals.rows(); row++) {
      won.put(text(deals, "mql_id", row), text(deals, "won_date", row));
    }
    var closed = new ArrayList<String>();
    var outcome = new ArrayList<String>();
    for (int row = 0; row < leads.rows(); row++) {
      var at = won.getOrDefault(text(leads, "mql_id", row), "");
      closed.add(at);
      outcome.add(at.isEmpty() ? "" : "won");
    }
    var table = leads.with(Column.of("won_at", closed)).with(Column.of("outcome", outcome));
    var roles =
        new Roles(
            "outcome",
            Optional.of("first_contact_date"),
            Optional.of("won_at"),
            Optional.of("mql_id"),
            none(),
            none());
    double watched = Times.parse(last ? "2018-04-01" : horizon > 60 ? "2018-03-20" : "2018-03-10");
    double origin = watched - horizon - 15;
    var all = DealReader.read(table, roles, OptionalDouble.of(watched)).deals();
    double end = watched - horizon;
    return trial(
        "Olist, won within %.0f days".formatted(horizon),
        all.asOf(origin),
        all,
        row -> all.created()[row] >= origin && all.created()[row] <= end,
        OptionalDouble.of(horizon));
  }

  /// The fictional company's pipeline, with the list price for what a deal is worth.
  Deals pipeline() {
    var table =
        TableFile.read(data.resolve("crm_sales_opportunities/sales_pipeline_asof_2017-07-01.csv"));
    var products = TableFile.read(data.resolve("crm_sales_opportunities/products.csv"));
    var price = new HashMap<String, String>();
    for (int row = 0; row < products.rows(); row++) {
      price.put(
          text(products, "product", row).replace(" ", ""), text(products, "sales_price", row));
    }
    var prices =
        IntStream.range(0, table.rows())
            .mapToObj(row -> price.getOrDefault(text(table, "product", row).replace(" ", ""), ""))
            .toList();
    return DealReader.read(
            table.with(Column.of("price", prices)),
            new Roles(
                "deal_stage",
                Optional.of("engage_date"),
                Optional.of("close_date"),
                Optional.of("opportunity_id"),
                Optional.of("price"),
                none()),
            OptionalDouble.of(Times.parse("2017-07-01")))
        .deals();
  }

  private static Trial trial(
      String name, Deals learnt, Deals truth, IntPredicate judged, OptionalDouble horizon) {
    int[] rows = IntStream.range(0, truth.size()).filter(judged).toArray();
    List<String> names = learnt.ends().names();
    int[] ends =
        Arrays.stream(rows)
            .map(row ->
                truth.open(row)
                    ? Trial.NONE
                    : names.indexOf(truth.ends().names().get(truth.end()[row])))
            .toArray();
    double[] days =
        Arrays.stream(rows)
            .mapToDouble(row -> truth.open(row) ? Double.NaN : truth.days(row))
            .toArray();
    return new Trial(name, learnt, truth.rows(rows).table(), ends, days, horizon);
  }

  private static String text(Table table, String column, int row) {
    var text = table.column(column).text(row);
    return text == null ? "" : text;
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
