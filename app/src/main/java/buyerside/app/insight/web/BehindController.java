package buyerside.app.insight.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.insight.BehindNumbers;
import buyerside.app.insight.BehindQuery;
import buyerside.app.insight.BehindRow;
import buyerside.app.insight.Flows.Cut;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.judgement.works.Chronicle.End;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The deals behind a number.
@Controller
class BehindController {

  private final BehindNumbers behind;
  private final Processes processes;
  private final OneReading reading;

  BehindController(BehindNumbers behind, Processes processes, OneReading reading) {
    this.behind = behind;
    this.processes = processes;
    this.reading = reading;
  }

  @GetMapping("/insight/deals")
  Page deals(Viewer viewer, @RequestParam Map<String, String> asked) {
    return reading.of(() -> page(viewer, asked));
  }

  private Page page(Viewer viewer, Map<String, String> asked) {
    var version = processes.current(viewer);
    var query =
        new BehindQuery(
            asked.getOrDefault("stage", ""),
            find(End.values(), asked.get("end")),
            new BehindQuery.Done(
                asked.getOrDefault("kind", ""),
                asked.getOrDefault("action", ""),
                asked.getOrDefault("fit", "")),
            find(Cut.values(), asked.get("by")),
            asked.getOrDefault("part", ""),
            asked.getOrDefault("after", ""));
    var rows = behind.page(viewer, query);
    var page =
        new BehindPage(
            InsightWords.stage(version, query.stage()),
            rows.stream().map(it -> row(viewer, it)).toList(),
            rows.size() < BehindNumbers.AT_ONCE ? "" : next(asked, rows.getLast().cursor()));
    return new Page(msg("insight.deals"), "insight", page);
  }

  private static <E extends Enum<E>> @Nullable E find(E[] all, @Nullable String name) {
    return Stream.of(all).filter(it -> it.name().equals(name)).findFirst().orElse(null);
  }

  private static String next(Map<String, String> asked, String cursor) {
    return "/insight/deals?"
        + Stream.concat(
                asked.entrySet().stream().filter(it -> !it.getKey().equals("after")),
                Stream.of(Map.entry("after", cursor)))
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private BehindPage.Row row(Viewer viewer, BehindRow it) {
    var version = processes.version(viewer, it.version());
    var left = it.left();
    return new BehindPage.Row(
        "/deals/" + it.deal(),
        it.name(),
        Formats.money(it.value().currency(), it.value().likely()),
        stage(version, it.stage()),
        Formats.date(it.entered()),
        left == null ? "" : Formats.date(left),
        end(version, it.next()));
  }

  private static String stage(ProcessVersion version, int stage) {
    return stage < version.process().stages().size()
        ? InsightWords.stage(version, version.process().stages().get(stage).id().value())
        : msg("deals.decided");
  }

  private static String end(ProcessVersion version, @Nullable Integer next) {
    return switch (next) {
      case null -> msg("insight.flow.there");
      case 100 -> msg("deals.outcome.WON");
      case 101 -> msg("deals.outcome.LOST");
      case 102 -> msg("deals.outcome.NO_DECISION");
      default -> "→ " + stage(version, next);
    };
  }
}
