package buyerside.method.quicklog;

import java.util.regex.Pattern;

/// Companies written in Chinese, or in Latin letters within a Chinese sentence: by their suffix,
/// before a department or a person, after a visit, in brackets.
final class ChineseCompanies {
  private static final String CUT = "和跟与同给去到在访向请见约了的、是为对由从于找问送发寄";
  private static final String RUN = "[\\u4e00-\\u9fffA-Za-z0-9&&[^" + CUT + "]]";
  private static final String SUFFIX =
      "(?:有限公司|股份公司|公司|集团|股份|科技|机械|电缆|重科|重工|银行|医院|大学|学院|电子|电气|电器|电力|电网|能源|化工|制药|药业|汽车|钢铁|物流|建设|置业|保险|证券|软件|信息|通信|食品|航空|实业|控股|工业|制造|材料|半导体|光电|医疗|生物|石化|石油|燃气|水务|矿业|地铁|机场|研究院|设计院|管理局|税务局)";
  private static final String DEPARTMENT =
      "(?:采购|财务|技术|信息|IT|生产|研发|法务|设备|工程|市场|质量|品质|运营|人事|行政|销售|资产|物资)(?:部门?|中心|处|科|室)";
  private static final String VERB =
      "(?:拜访|走访|参观|考察|回访|联系|致电|约见|去了?|到|在|给|和|跟|与|同|为|向|见了?|访问|来自|投标)";
  private static final String EDGE = "(?:(?<=^|[\u0001\\s,;。:(、])|(?<=" + VERB + "))";
  private static final String GENERIC =
      "(?:我们?|他们?|她们?|你们?|贵|该|本|对方|客户|分|子|总|这家|那家|这个|两家|几家|甲方|乙方|新|老|大|小|现场|样板|样板工厂|样板间|工厂|车间|办公室|会议室|内部|供应商?|竞争对手|全|领导|同事|朋友|外方|一家|某|家里|星巴克|技术|采购|财务|销售|项目|产品|产线|生产线|经理|总监|老板|董事长|部门|银行|医院|大学|公司|集团|软件|信息|能源|物流|工地|数字化|智能|展会上?|商务|团队|采购部|下周|今天|孩子|方案|预算|标准|合同|招标|项目|设备|系统|高层|有限)";
  private static final String NOT_GENERIC = "(?!" + GENERIC + "{1,2}(?:公司|集团|的|$|\\s|,|\u0001))";

  private static final Pattern DEPARTMENTAL =
      Pattern.compile(
          EDGE
              + "[\\s\u0001]*"
              + NOT_GENERIC
              + "(?<name>"
              + RUN
              + "{2,10}?|[A-Z][A-Za-z0-9&.-]{1,20})\\s?(?:的)?\\s?"
              + DEPARTMENT);
  private static final Pattern SUFFIXED =
      Pattern.compile(
          EDGE
              + NOT_GENERIC
              + "(?<name>"
              + RUN
              + "{2,10}?"
              + SUFFIX
              + "(?:集团|股份|有限公司|公司)?)(?=$|[\\s,;。:()、\u0001的和与跟采开会聊谈见说技演交沟参立找拜给去到为来请向陪看做签发在财信生设法研工]|已|一|总|董)");
  private static final Pattern VISITED =
      Pattern.compile(
          "(?:拜访|走访|参观|考察|回访|拜访了)(?:了)?\\s?(?:[\\u4e00-\\u9fff]{2}市?的)?"
              + NOT_GENERIC
              + "(?<name>[A-Z][A-Za-z0-9&.-]{1,20}|[\\u4e00-\\u9fff&&[^和跟与给的了是]]{2,8})(?=$|[\\s,;。(和与跟的\u0001])");
  private static final Pattern BEFORE_PERSON =
      Pattern.compile(
          EDGE
              + NOT_GENERIC
              + "(?<name>[\\u4e00-\\u9fff&&[^"
              + CUT
              + "是说有个没]]{2,8}|[A-Z][A-Za-z0-9&.-]{1,20})\\s?的?\\s?(?=\u0001)");
  private static final Pattern WENT =
      Pattern.compile(
          "(?:^|[\u0001,\\s天午周])(?:去|到|跑|赴|飞)(?:了?一?趟|了)?+(?!北京|上海|广州|深圳|杭州|苏州|南京|武汉|成都|重庆|天津|西安|青岛|香港|台北|长沙|郑州|宁波|合肥|厦门|东莞|佛山|无锡|济南|大连|沈阳|国外|外地|总部)"
              + NOT_GENERIC
              + "(?<name>[\\u4e00-\\u9fff&&[^"
              + CUT
              + "]]{2,6})(?=开会|交流|汇报|演示|洽谈|谈|拜访|找|见|给|做|调研|参观|[,\\s。]|$)");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<=\u0001) ?\\((?<name>[\\u4e00-\\u9fff]{2,10}|[A-Z][A-Za-z0-9&. -]{1,24})\\)");
  private static final Pattern SPACED =
      Pattern.compile("(?:^|[\u0001\\s])(?:与|和|跟|拜访|投标)\\s(?<name>[\\u4e00-\\u9fff]{2,8})(?=\\s)");
  private static final Pattern ROLE_OR_ACT =
      Pattern.compile(
          ".*(?:经理|总监|主任|部长|负责人|科长|客户|同事|老板|领导|工程师|主管|代表|专家|顾问|朋友|同学|电话|微信|邮件|短信|吃饭|晚餐|午餐|开会|通话|来电|会议|演示|联系|拜访|确认|报价|见面|早餐|提交|收到|聊天|先生|今年|预算|问题|语音|打给|问|说|送|请|带|宴请|沟通|通知|我们|交流|回复|寄|发|价值|参观|开|建议|希望|如果|尊敬|一起|谈|喝|茶|展|打|已|会|协会|论坛|看望|联络|告诉|材料|会议|上午|下午|采购|财务|技术|项目|产品|生产|信息|部|处|出差|外地|现场|工地|车间|机场)$|.*(?:主任|经理|部长|总来|客户那|客户公司|透露|客户方|老板|总监|说).*");

  private ChineseCompanies() {}

  /// Before people are read: names that stand by themselves.
  static void readPlain(Draft draft) {
    each(draft, DEPARTMENTAL, "company.department");
    each(draft, SUFFIXED, "company.suffix");
  }

  /// After people are read: names that a person or a verb gives away.
  static void readBeside(Draft draft) {
    each(draft, BRACKETED, "company.brackets");
    if (draft.chips.stream().anyMatch(chip -> chip.field() instanceof Field.With)) {
      beforePerson(draft);
    }
    each(draft, VISITED, "company.visited");
    each(draft, WENT, "company.visited");
    each(draft, SPACED, "company.set-apart");
  }

  private static void beforePerson(Draft draft) {
    var m = draft.find(BEFORE_PERSON);
    while (m.find()) {
      int next = m.end();
      boolean person =
          draft.chips.stream()
              .anyMatch(chip ->
                  chip.field() instanceof Field.With
                      && draft.line.span(next, next + 1).start() == chip.span().start());
      if (person && !ROLE_OR_ACT.matcher(m.group("name")).matches()) {
        add(draft, m.start("name"), m.end("name"), "company.of-person");
      }
    }
  }

  private static void each(Draft draft, Pattern pattern, String rule) {
    var m = draft.find(pattern);
    while (m.find()) {
      if (!draft.has(Field.At.class) && !ROLE_OR_ACT.matcher(m.group("name")).matches()) {
        add(draft, m.start("name"), m.end("name"), rule);
      }
    }
  }

  private static void add(Draft draft, int start, int end, String rule) {
    draft.add(new Field.At(draft.line.words(start, end)), start, end, rule);
    draft.take(start, end);
  }
}
