package buyerside.method.claim;

import buyerside.method.BuyingProcess;
import buyerside.method.Outcome;
import buyerside.method.StageId;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The stage names of common seller funnels, in English and Chinese, and what each claims in terms
/// of the six stages.
public final class FunnelStages {

  private static final Map<String, StageId> STAGES = new HashMap<>();
  private static final Map<String, Outcome> OUTCOMES = new HashMap<>();

  static {
    stage(
        "problem",
        "find customer, understand needs, new, lead, open, qualify, screening, meeting",
        "prospecting, qualification, needs analysis, discovery",
        "appointment scheduled, appointmentscheduled",
        "qualified, lead in, contact made, needs defined, meeting scheduled",
        "发现客户, 了解需求, 初步接洽, 初步沟通, 初次接触, 线索, 新建, 潜在客户, 需求调研, 需求分析",
        "验证客户, 商机验证, 客户拜访, 發現客戶, 瞭解需求, 了解需求, 需求訪談");
    stage("consequences", "value proposition, develop, 价值主张, 價值主張, 痛点量化");
    stage(
        "funding",
        "id. decision makers, identify decision makers, engaging",
        "qualified to buy, qualifiedtobuy",
        "立项, 立項, 预算申请, 项目立项, 確認預算, 确认预算");
    stage(
        "criteria",
        "propose solution, perception analysis",
        "presentation scheduled, presentationscheduled, demo scheduled",
        "方案建议, 方案建議, 需求确认, 需求確認, 确定需求, 需求确定, 方案沟通, 招标参数");
    stage(
        "alternatives",
        "demo, demonstration, recommend purchase, proposal, propose",
        "proposal/price quote, proposal made, proposal sent, quote, quotation",
        "decision maker bought-in, decisionmakerboughtin",
        "演示产品, 展示產品, 产品演示, 建议采购, 建議採購, 方案报价, 方案報價, 报价, 報價",
        "方案/报价, 方案评估, 方案評估, 风险评估, 投标, 投標, 提交方案, 试用");
    stage(
        "selection",
        "negotiate, negotiation, handle objections, negotiation/review, close",
        "contract sent, contractsent, negotiations started",
        "谈判条款, 談判條款, 应对反对, 應對反對, 商务谈判, 商務談判, 谈判, 谈判审核, 合同签订, 合同执行",
        "签约, 簽約, 定标, 定標, 合同审批");
    outcome(
        Outcome.WON,
        "won, closed won, closedwon, closed - won, win an order, order won, customer",
        "赢单, 贏單, 赢得订单, 贏得訂單, 成交, 已成交, 中标, 得標, 结单, 赢单关闭");
    outcome(
        Outcome.LOST,
        "lost, closed lost, closedlost, closed - lost",
        "输单, 輸單, 丢单, 丟單, 失单, 失單, 未中标, 已丢单, 输单关闭, 战败");
    outcome(
        Outcome.NO_DECISION,
        "no decision, closed no decision, abandoned, cancelled, canceled",
        "无决策, 無決策, 搁置, 擱置, 取消, 已取消, 放弃, 未决定, 项目取消");
  }

  private FunnelStages() {}

  /// What a stage name claims for deals that follow a process: the stage of that id, or what the
  /// name says in common funnels if the process has the stage that they mean.
  public static ClaimSuggestion suggest(BuyingProcess process, String label) {
    var name = normal(label);
    for (var stage : process.stages()) {
      if (normal(stage.id().value()).equals(name)) {
        return new ClaimSuggestion.Open(stage.id());
      }
    }
    var outcome = OUTCOMES.get(name);
    if (outcome != null) {
      var last = process.stages().getLast().id();
      return new ClaimSuggestion.Ended(outcome, outcome == Outcome.WON ? last : null);
    }
    return Optional.ofNullable(STAGES.get(name))
        .filter(stage -> process.stage(stage).isPresent())
        .<ClaimSuggestion>map(ClaimSuggestion.Open::new)
        .orElseGet(ClaimSuggestion.Unknown::new);
  }

  private static void stage(String id, String... names) {
    var stage = new StageId(id);
    for (var name : each(names)) {
      STAGES.put(normal(name), stage);
    }
  }

  private static List<String> each(String... names) {
    return Pattern.compile(", ").splitAsStream(String.join(", ", names)).toList();
  }

  private static void outcome(Outcome outcome, String... names) {
    for (var name : each(names)) {
      OUTCOMES.put(normal(name), outcome);
    }
  }

  /// Full and half width, case, spaces, hyphens and underscores make no difference.
  private static String normal(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_\\-–—]+", "");
  }
}
