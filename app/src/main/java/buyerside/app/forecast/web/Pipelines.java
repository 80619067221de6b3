package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Outlook;
import buyerside.app.forecast.Outlook.StageSum;
import buyerside.app.forecast.web.ForecastPage.Pipeline;
import buyerside.app.forecast.web.ForecastPage.StageBar;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Formats;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Prints open deals by stage.
@Component
class Pipelines {

  private final Processes processes;

  Pipelines(Processes processes) {
    this.processes = processes;
  }

  Pipeline of(Viewer viewer, ForecastQuery query, ForecastRun run, Outlook outlook) {
    var versions = versions(viewer);
    long longest = outlook.stages().stream().mapToLong(StageSum::worth).max().orElse(0);
    var all = outlook.stages();
    var prospects = all.stream().filter(it -> !it.opportunity()).toList();
    return new Pipeline(
        msg(
            "forecast.pipeline",
            Formats.number(outlook.deals()),
            Formats.money(run.currency(), outlook.pipeline())),
        all.stream()
            .filter(StageSum::opportunity)
            .map(it -> bar(query, run, it, versions, longest))
            .toList(),
        new StageBar(
            msg("forecast.pipeline.total"),
            query.link("/forecast/deals") + "&kind=opportunity",
            Formats.number(outlook.deals()),
            Formats.money(run.currency(), outlook.pipeline()),
            Formats.money(run.currency(), outlook.expected() - outlook.won()),
            0,
            0),
        msg(
            "forecast.prospects",
            Formats.number(prospects.stream().mapToInt(StageSum::deals).sum()),
            Formats.money(run.currency(), prospects.stream().mapToLong(StageSum::worth).sum())),
        prospects.stream().map(it -> bar(query, run, it, versions, longest)).toList(),
        query.link("/forecast/deals"),
        query.link("/forecast/deals.csv"),
        query.link("/forecast/deals.xlsx"));
  }

  /// The latest version of each process, for its stages' names.
  Map<UUID, ProcessVersion> versions(Viewer viewer) {
    var versions = new HashMap<UUID, ProcessVersion>();
    for (var edition : processes.editions(viewer)) {
      versions.computeIfAbsent(edition.process(), _ -> processes.version(viewer, edition.id()));
    }
    return versions;
  }

  static String stage(Map<UUID, ProcessVersion> versions, UUID process, int stage) {
    var version = versions.get(process);
    return version == null ? String.valueOf(stage + 1) : StageWords.of(version, stage);
  }

  private static StageBar bar(
      ForecastQuery query,
      ForecastRun run,
      StageSum sum,
      Map<UUID, ProcessVersion> versions,
      long longest) {
    var kind = sum.opportunity() ? "opportunity" : "prospect";
    return new StageBar(
        stage(versions, sum.process(), sum.stage()),
        query.link("/forecast/deals")
            + "&kind="
            + kind
            + "&stage="
            + sum.stage()
            + "&process="
            + sum.process(),
        Formats.number(sum.deals()),
        Formats.money(run.currency(), sum.worth()),
        Formats.money(run.currency(), sum.expected()),
        share(sum.worth(), longest),
        share(sum.expected(), longest));
  }

  private static int share(long part, long longest) {
    return longest == 0 ? 0 : (int) Math.ceilDiv(200 * part, longest);
  }
}
