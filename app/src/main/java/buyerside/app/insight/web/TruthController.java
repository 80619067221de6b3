package buyerside.app.insight.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealRow;
import buyerside.app.insight.Truth;
import buyerside.app.insight.Truths;
import buyerside.app.insight.web.TruthPage.IllusionLine;
import buyerside.app.insight.web.TruthPage.StageLine;
import buyerside.app.journal.AsOf;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Formats;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Reader;
import buyerside.method.playbook.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The truth page.
@Controller
class TruthController {

  private final Truths truths;
  private final Processes processes;

  TruthController(Truths truths, Processes processes) {
    this.truths = truths;
    this.processes = processes;
  }

  @Bean
  static NavigationItem truthNavigation() {
    return new NavigationItem("truth", "/truth", "truth", 50);
  }

  @GetMapping("/truth")
  Page truth(Viewer viewer, @RequestParam(defaultValue = "") String asOf) {
    var then = AsOf.of(asOf, viewer).orElse(null);
    var truth = truths.of(viewer, then);
    var version = processes.current(viewer);
    var longest =
        truth.stages().stream().mapToLong(it -> Math.max(it.claimed(), it.evidenced())).max();
    var page =
        new TruthPage(
            msg("truth.finding", truth.real(), truth.claimed()),
            Formats.number(truth.claimed()),
            Formats.sums(truth.claimedWorth()),
            Formats.number(truth.real()),
            Formats.sums(truth.realWorth()),
            Formats.sums(truth.prospectWorth()),
            truth.stages().stream().map(it -> line(it, version, longest.orElse(1))).toList(),
            truth.illusions().stream().map(it -> illusion(it, version)).toList(),
            then == null ? "" : asOf);
    return new Page(msg("truth.title"), "truth", page);
  }

  private static StageLine line(Truth.StageTruth stage, ProcessVersion version, long longest) {
    return new StageLine(
        stage.stage(),
        name(version, stage.stage()),
        stage.gate(),
        Formats.number(stage.claimed()),
        share(stage.claimed(), longest),
        Formats.number(stage.evidenced()),
        share(stage.evidenced(), longest),
        stage.gaps() == 0 ? "" : Formats.number(stage.gaps()));
  }

  private static IllusionLine illusion(DealRow row, ProcessVersion version) {
    var claimed = row.standing().claimed();
    var illusion = row.standing().illusion();
    return new IllusionLine(
        "/deals/" + row.id(),
        row.name(),
        row.companyName(),
        Formats.range(row.value().currency(), row.value().low(), row.value().high()),
        claimed == null ? "" : name(version, claimed),
        name(version, row.standing().stage()),
        illusion == null ? "" : "+" + illusion);
  }

  private static int share(long part, long longest) {
    return longest == 0 ? 0 : (int) (100 * part / longest);
  }

  private static String name(ProcessVersion version, int stage) {
    var stages = version.process().stages();
    if (stage >= stages.size()) {
      return msg("deals.decided");
    }
    var words = version.described().texts(stages.get(stage).id()).name();
    return words.in(
        switch (Reader.current().language()) {
          case EN -> Language.EN;
          case ZH_HANS -> Language.ZH_HANS;
          case ZH_HANT -> Language.ZH_HANT;
        });
  }
}
