package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.relations.register.Entry;
import buyerside.app.relations.register.HospitalityRegister;
import buyerside.app.relations.web.RegisterPage.Line;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.TableFile;
import buyerside.method.hospitality.HospitalityPolicy.Rule;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of hospitality and gifts.
@Controller
@RequestMapping("/circle/register")
class RegisterController {

  private static final int ROWS = 50;

  private final HospitalityRegister register;
  private final Members members;

  RegisterController(HospitalityRegister register, Members members) {
    this.register = register;
    this.members = members;
  }

  @GetMapping
  Page show(Viewer viewer, @RequestParam(required = false) @Nullable Long before) {
    return page(viewer, before, Problems.NONE);
  }

  @PostMapping("/{number}/decision")
  Object decide(
      Viewer viewer,
      @PathVariable long number,
      @RequestParam Entry.Verdict verdict,
      @RequestParam(defaultValue = "") String reason) {
    var problems = register.decide(viewer, number, verdict, reason);
    return problems.isEmpty()
        ? "redirect:/circle/register"
        : page(viewer, number + 1, new Problems(problems));
  }

  @GetMapping("/export.{format:csv|xlsx}")
  void export(Viewer viewer, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    try (var table = TableFile.answer(response, "register", format)) {
      RegisterFile.write(register, members.names(viewer), viewer, table);
    }
  }

  private Page page(Viewer viewer, @Nullable Long before, Problems problems) {
    var entries = register.page(viewer, before, ROWS);
    var names = members.names(viewer);
    var proof = register.proof(viewer);
    var broken = proof.broken();
    var page =
        new RegisterPage(
            entries.stream().map(it -> line(viewer, it, names)).toList(),
            broken == null
                ? msg("register.whole", proof.entries(), proof.last().substring(0, 12))
                : msg("register.broken", broken),
            String.valueOf(broken == null),
            msg(HospitalityRegister.seesAll(viewer) ? "register.lead.all" : "register.lead.own"),
            entries.size() < ROWS ? "" : "/circle/register?before=" + entries.getLast().number(),
            problems);
    return new Page(msg("circle.tab.register"), "circle", page);
  }

  private static Line line(Viewer viewer, Entry entry, Map<UUID, String> names) {
    var facts = entry.facts();
    var own = entry.member().equals(viewer.self());
    var decision = entry.decision();
    var party = facts.party().name();
    return new Line(
        entry.number(),
        Formats.date(facts.on()),
        msg("register.direction." + facts.direction())
            + " · "
            + msg("register.kind." + facts.kind())
            + " · "
            + facts.occasion(),
        entry.company().isEmpty() ? party : party + " · " + entry.company(),
        facts.worth().perHead().stripTrailingZeros().toPlainString()
            + " "
            + facts.worth().currency(),
        decision != null ? decision.verdict().name() : entry.waits() ? "WAITS" : "FREE",
        decision == null ? "" : names.getOrDefault(decision.by(), "") + " · " + decision.reason(),
        words(entry.rules()),
        entry.waits() && !own && viewer.role().atLeast(Role.MANAGER),
        own && decision == null,
        entry.stamp().seal().substring(0, 12));
  }

  static List<String> words(List<Rule> rules) {
    return rules.stream().map(it -> msg("register.rule." + it)).toList();
  }
}
