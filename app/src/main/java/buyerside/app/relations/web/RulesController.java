package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.relations.invitations.Policies;
import buyerside.app.relations.invitations.Thresholds;
import buyerside.app.relations.invitations.Thresholds.Limits;
import buyerside.app.relations.invitations.Thresholds.Load;
import buyerside.app.relations.web.RulesPage.LimitLine;
import buyerside.app.relations.web.RulesPage.RuleLine;
import buyerside.app.relations.web.RulesPage.StepLine;
import buyerside.app.shell.Decimals;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.invitation.TriageRule;
import buyerside.method.invitation.TriageRule.Step;
import buyerside.method.invitation.TriageRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rules: shown to all, edited by sales operations; everybody sets their own load.
@Controller
@RequestMapping("/circle/rules")
class RulesController {

  private static final List<String> AMOUNTS =
      List.of("official", "head", "approval", "officialYear", "personYear", "companyYear");

  private final Policies policies;

  RulesController(Policies policies) {
    this.policies = policies;
  }

  @GetMapping
  Page show(Viewer viewer, @RequestParam(defaultValue = "false") boolean saved) {
    return page(viewer, saved, Problems.NONE);
  }

  @PostMapping("/own")
  Object own(Viewer viewer, @RequestParam Map<String, String> typed) {
    return answer(viewer, policies.changeOwn(viewer, load(typed)));
  }

  @PostMapping
  Object change(Viewer viewer, @RequestParam Map<String, String> typed) {
    var problems = new ArrayList<Reason>();
    var thresholds = new Thresholds(limits(typed, problems), load(typed));
    if (problems.isEmpty()) {
      problems.addAll(policies.change(viewer, thresholds, off(typed)));
    }
    return answer(viewer, problems);
  }

  private Object answer(Viewer viewer, List<Reason> problems) {
    return problems.isEmpty()
        ? "redirect:/circle/rules?saved=true"
        : page(viewer, false, new Problems(problems));
  }

  private Page page(Viewer viewer, boolean saved, Problems problems) {
    var on = policies.rules(viewer).stream().map(TriageRule::code).collect(Collectors.toSet());
    var thresholds = policies.thresholds(viewer);
    var page =
        new RulesPage(
            Stream.of(Step.values()).map(it -> step(it, on)).toList(),
            lines(thresholds),
            fields(policies.load(viewer)),
            fields(thresholds.load()),
            viewer.role().atLeast(Role.OPERATIONS),
            saved,
            problems);
    return new Page(msg("invites.rules"), "circle", page);
  }

  private static StepLine step(Step step, Set<String> on) {
    var rules =
        TriageRules.ALL.stream()
            .filter(it -> it.step() == step)
            .map(it ->
                new RuleLine(
                    it.code(),
                    msg("triage." + it.code()),
                    it.verdict().name(),
                    Policies.stays(it),
                    on.contains(it.code())))
            .toList();
    return new StepLine(msg("triage.step." + step), rules);
  }

  private static List<LimitLine> lines(Thresholds thresholds) {
    var lines = new ArrayList<LimitLine>();
    new TreeMap<>(thresholds.limits())
        .forEach((currency, it) -> lines.add(new LimitLine(lines.size(), currency, amounts(it))));
    lines.add(new LimitLine(lines.size(), "", AMOUNTS.stream().map(_ -> "").toList()));
    return lines;
  }

  private static List<String> amounts(Limits limits) {
    return Stream.of(
            limits.official(),
            limits.head(),
            limits.approval(),
            limits.officialYear(),
            limits.personYear(),
            limits.companyYear())
        .map(it -> it.stripTrailingZeros().toPlainString())
        .toList();
  }

  private static Map<String, Limits> limits(Map<String, String> typed, List<Reason> problems) {
    var limits = new HashMap<String, Limits>();
    for (int i = 0; typed.containsKey("currency-" + i); i++) {
      var currency = typed.getOrDefault("currency-" + i, "").strip().toUpperCase(Locale.ROOT);
      if (!currency.isEmpty()) {
        var line = i;
        var amounts = AMOUNTS.stream().map(it -> amount(typed, it + "-" + line, problems)).toList();
        limits.put(
            currency,
            new Limits(
                amounts.get(0),
                amounts.get(1),
                amounts.get(2),
                amounts.get(3),
                amounts.get(4),
                amounts.get(5)));
      }
    }
    return limits;
  }

  private static BigDecimal amount(Map<String, String> typed, String field, List<Reason> problems) {
    try {
      return Decimals.read(typed.getOrDefault(field, ""));
    } catch (NumberFormatException e) {
      problems.add(Reason.of("limits", "invitation.amount"));
      return BigDecimal.ZERO;
    }
  }

  private static Set<String> off(Map<String, String> typed) {
    var off = new HashSet<String>();
    for (var rule : TriageRules.ALL) {
      if (!Policies.stays(rule) && !typed.containsKey("rule-" + rule.code())) {
        off.add(rule.code());
      }
    }
    return off;
  }

  private static Load load(Map<String, String> typed) {
    return new Load(number(typed, "low"), number(typed, "full"), number(typed, "noticeHours"));
  }

  private static int number(Map<String, String> typed, String field) {
    try {
      return Integer.parseInt(typed.getOrDefault(field, "").strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static Map<String, String> fields(Load load) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("low", String.valueOf(load.low()));
    fields.put("full", String.valueOf(load.full()));
    fields.put("noticeHours", String.valueOf(load.noticeHours()));
    return fields;
  }
}
