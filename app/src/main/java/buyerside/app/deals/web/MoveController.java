package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.ProcessMove;
import buyerside.app.deals.ProcessMoves;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Moving the open deals of versions to another version.
@Controller
@RequestMapping("/deals/migration")
class MoveController {

  private static final int SHOWN = 100;

  private final ProcessMoves moves;
  private final Processes processes;

  MoveController(ProcessMoves moves, Processes processes) {
    this.moves = moves;
    this.processes = processes;
  }

  @GetMapping
  Page ask(
      Viewer viewer,
      @RequestParam UUID to,
      @RequestParam(required = false) List<UUID> from,
      @RequestParam(defaultValue = "00000000-0000-0000-0000-000000000000") UUID after) {
    viewer.require(Role.OPERATIONS);
    var target = processes.version(viewer, to);
    var followers = moves.followers(viewer);
    var chosen = from == null ? earlier(viewer, target, followers) : from;
    var others = chosen.stream().filter(it -> !it.equals(to)).toList();
    var found = moves.preview(viewer, others, to, after, SHOWN + 1);
    var shown = found.subList(0, Math.min(SHOWN, found.size()));
    var sources = new ArrayList<MovePage.Source>();
    followers.forEach((version, deals) -> {
      if (!version.equals(to)) {
        var label = MoveWords.label(processes.version(viewer, version));
        sources.add(new MovePage.Source(version, label, deals, others.contains(version)));
      }
    });
    var page =
        new MovePage(
            to,
            MoveWords.label(target),
            sources,
            others.stream().mapToInt(it -> followers.getOrDefault(it, 0)).sum(),
            (int) shown.stream().filter(ProcessMove::falls).count(),
            shown.stream()
                .map(it -> MoveWords.line(it, processes.version(viewer, it.from()), target))
                .toList(),
            found.size() > SHOWN ? next(to, others, shown.getLast().deal()) : "");
    return new Page(msg("deals.move"), "process", page);
  }

  @PostMapping
  String move(
      Viewer viewer, @RequestParam UUID to, @RequestParam(required = false) List<UUID> from) {
    var sources = from == null ? List.<UUID>of() : from;
    var back = "redirect:/deals/migration?to=" + to;
    return moves.moveAll(viewer, sources, to).map(it -> back + "&done=" + it).orElse(back);
  }

  private List<UUID> earlier(Viewer viewer, ProcessVersion target, Map<UUID, Integer> followers) {
    return followers.keySet().stream()
        .filter(it -> processes.version(viewer, it).processId().equals(target.processId()))
        .toList();
  }

  private static String next(UUID to, List<UUID> from, UUID after) {
    var link = new StringBuilder("/deals/migration?to=").append(to).append("&after=").append(after);
    from.forEach(it -> link.append("&from=").append(it));
    return link.toString();
  }
}
