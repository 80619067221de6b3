package buyerside.app.insight.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.TeamChoice;
import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.DealRow;
import buyerside.app.insight.Truth;
import buyerside.app.insight.Truths;
import buyerside.app.insight.web.TruthPage.IllusionLine;
import buyerside.app.insight.web.TruthPage.Sharing;
import buyerside.app.insight.web.TruthPage.StageLine;
import buyerside.app.insight.web.TruthPage.Sums;
import buyerside.app.journal.AsOf;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Reader;
import buyerside.method.playbook.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints the truth, for members and for those who were sent a link.
@Component
class TruthPages {

  private final Truths truths;
  private final Processes processes;
  private final TeamChoice teams;
  private final Clock clock;

  TruthPages(Truths truths, Processes processes, TeamChoice teams, Clock clock) {
    this.teams = teams;
    this.truths = truths;
    this.processes = processes;
    this.clock = clock;
  }

  /// @param given the team that is wanted; empty for all
  /// @param sharing `null` where it is read through a shared link
  Page of(Viewer viewer, String asOf, String given, @Nullable Sharing sharing) {
    var then = AsOf.of(asOf, viewer).orElse(null);
    var team = teams.read(viewer, given).orElse(null);
    var truth = truths.of(viewer, team == null ? null : new Whose.OfTeam(team.id()), then);
    var version = processes.current(viewer);
    var longest =
        truth.stages().stream()
            .mapToLong(it -> Math.max(it.claimed(), it.evidenced()))
            .max()
            .orElse(1);
    var stages = version.process().stages().size();
    var whose = team == null ? "" : "&team=" + team.id();
    var page =
        new TruthPage(
            viewer.place().name() + (team == null ? "" : " · " + team.name()),
            msg("truth.finding", truth.real(), truth.claimed()),
            picture(truth, version),
            sums(truth, version.process().indexOf(version.process().gate()), whose),
            truth.stages().stream()
                .filter(it -> it.stage() < stages || it.claimed() + it.evidenced() > 0)
                .map(it -> line(it, version, longest))
                .toList(),
            truth.illusions().stream().map(it -> illusion(it, version)).toList(),
            then == null ? "" : asOf,
            teams.options(viewer, team == null ? null : team.id()),
            whose,
            Formats.date(LocalDate.ofInstant(clock.instant(), viewer.place().zone())),
            sharing);
    return new Page(msg("truth.title"), "truth", page);
  }

  private static Sums sums(Truth truth, int gate, String whose) {
    return new Sums(
        Formats.number(truth.claimed()),
        "/deals?claimedFrom=" + gate + whose,
        Formats.sums(truth.claimedWorth()),
        Formats.number(truth.real()),
        Formats.sums(truth.realWorth()),
        Formats.number(
            truth.stages().stream()
                .filter(it -> it.stage() < gate)
                .mapToLong(Truth.StageTruth::evidenced)
                .sum()),
        Formats.sums(truth.prospectWorth()));
  }

  private static String picture(Truth truth, ProcessVersion version) {
    return truth.stages().stream()
        .map(it -> msg("truth.picture", name(version, it.stage()), it.claimed(), it.evidenced()))
        .collect(Collectors.joining(" "));
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
    return longest == 0 ? 0 : (int) Math.ceilDiv(100 * part, longest);
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
