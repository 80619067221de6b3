package buyerside.method.quicklog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// People written in Chinese: with a title (王总, 陈主任), with 老 or 小, or by their full name where the
/// sentence calls for a person.
final class ChineseNames {
  private static final String ALL = String.join("|", Lexicon.words("surnames.txt"));
  private static final String WORDS_TOO =
      "于任方常高安平成金文路明和都时全管元乐米白花应来向解强商官华都银云木水山松秋家保仰仲计位车关成万能单查谈温包连充简景富原台";
  private static final String TITLE =
      "(?:副?(?:董事长|总经理|总裁|总监|总工|总|经理|主任|部长|处长|科长|局长|院长|校长|厂长|行长|主席|书记|市长|县长|司长|厅长|组长|课长|所长|店长|队长|会长|秘书长)|协理|襄理|董|工程师|工|主管|老师|教授|博士|先生|女士|小姐|太太|秘书|律师|局(?![长部势域])|处(?![长理置部在方罚于])|厅(?!长)|医生|大夫|会计|老板|师傅|助理|顾问|专员|哥|姐)";
  private static final String STOP =
      "和跟与及同在都也说了的吃喝聊谈通打开会见问确表提讨论做发送看参半是有没不就对约到去来还已给把被让总经工主任部处科局院长老先女拜访介演电微邮请个年再又月日期,，：:;、。()（）";
  private static final String GIVEN = "[\\u4e00-\\u9fff&&[^" + STOP + "]]";
  private static final String NAME = "(?!和)(?:" + ALL + ")" + GIVEN + "{1,2}?";
  private static final String FOLLOWED =
      "(?=$|[\\s,;:。!?、()\u0001A-Za-z\\d#/&+]|[中上下今昨明晚早那很和跟与及同在都也说通打吃喝聊谈开会见讨确表提问做发送看参是有没的了就约到去来还已给半介演电微邮负告认觉对沟交来因为要抱承透同答邀想建反]|一起|一个|两个)";
  private static final String CALLED =
      "(?:(?<=[和跟与同给找见问向请访约叫、;&+/])|(?<=约见|见到|联系|致电|拜访|回复|通知|经理|总监|主任|打电话给)|(?<=[\u0001\\s,]))";
  private static final String NOT_TITLE =
      "(?<=总)(?![是部结体共计之额价量包]|算(?![了出过])|的来说)|(?<!总)(?<!工)(?<!董)|(?<=工)(?![作厂业艺具程地人资序期])|(?<=董)(?!事)";

  private static final Pattern TITLED =
      Pattern.compile(
          "(?!和(?:[^总]|总监|总经理))(?<name>(?<family>"
              + ALL
              + ")(?<given>"
              + GIVEN
              + "{1,2}(?<!产品|项目|采购|客户|技术|销售|市场|财务|部门|区域|生产|厂长|设备|总监)(?=经理|总监|主任|先生|女士|总经理|工程师|教授|博士|部长|处长))?)(?<title>"
              + TITLE
              + ")(?:"
              + NOT_TITLE
              + ")");
  private static final Pattern FAMILIAR =
      Pattern.compile(
          "(?<![\\u4e00-\\u9fff&&[^和跟与同给找见问向请访约叫、的了是送发让]])[老小](?![师板婆家总乡客外同朋公区米车组程时明红花计万强])(?:"
              + ALL
              + ")(?![时于组结米程范型区学孩姐板师心票额批规工说明])"
              + FOLLOWED.replace("|[中", "|[一两送中"));
  private static final Pattern FULL = Pattern.compile(CALLED + "(?<name>" + NAME + ")" + FOLLOWED);

  /// A rare surname, or one that is an everyday word: only where a person must stand.
  private static final Pattern TITLED_ANY =
      Pattern.compile(
          "(?:(?<=^|[\\s,;:。、\u0001]|[和跟与同给找见问向请访约陪为让把由对])|(?<=拜访|联系|致电|约见|见到))(?<name>[\\u4e00-\\u9fff&&[^老副大小汇共各到好难人手分员施职技开加完本贵该两几首董监理的了是一二三四五六七八九十"
              + "和跟与同给找见问向请访约陪让把由对]](?:总(?!监|部|结|体|共|计|之|额|价|量|包|经)|董(?!事)|工(?![作厂业艺具程地人资序期])|处(?![长理置在方罚于])|经理|主任|总监|部长|处长|科长|局长|院长|厂长|女士|先生|小姐|董事长))");

  private static final Pattern LATIN_CALLED =
      Pattern.compile(
          "(?:(?<=[和跟与同给找见问约请陪的、,]|发给|打给|联系|拜访)|(?<=[\\u4e00-\\u9fff] ))\\s?(?<name>(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=$|[\\s,;:。、(]|[\\u4e00-\\u9fff\u0001])");
  private static final Pattern LATIN_TITLED =
      Pattern.compile("([A-Z][a-z]+) ?(先生|女士|小姐|总|经理|博士|教授)(?!部)");
  private static final Pattern SPEAKS =
      Pattern.compile("\\G(?:[和跟与、]|都?在|也|说|表示|确认|提到|告诉|认为|来电|邀|觉得|透露|要求|同意|答应|抱怨|承认)");

  private ChineseNames() {}

  static void read(Draft draft) {
    titled(draft);
    each(draft, LATIN_TITLED, "person.title");
    each(draft, FAMILIAR, "person.familiar");
    full(draft);
    each(draft, TITLED_ANY, "person.title");
    latin(draft);
  }

  private static void titled(Draft draft) {
    var m = draft.find(TITLED);
    while (m.find()) {
      if (!stands(draft.free(), m)) {
        continue;
      }
      boolean fullName = m.group("given") != null && !m.group("title").matches("先生|女士|小姐");
      int end = fullName ? m.end("name") : m.end();
      add(draft, m.start(), end, "person.title");
      draft.take(m.start(), m.end());
    }
  }

  /// A surname that is also an everyday word needs a boundary before it: 经常总结 names nobody.
  private static boolean stands(String text, Matcher m) {
    if (m.start() == 0 || WORDS_TOO.indexOf(m.group("family").charAt(0)) < 0) {
      return !(m.start() > 0 && text.charAt(m.start() - 1) == '主' && m.group("family").equals("任"));
    }
    char before = text.charAt(m.start() - 1);
    return before < '\u4e00'
        || before > '\u9fff'
        || "和跟与同给找见问向请访约叫的了是为对由送谢收带赠寄陪到问让和".indexOf(before) >= 0
        || text.substring(0, m.start())
            .matches(".*(?:联系|电话|微信|邮件|致电|沟通|短信|语音|回复|会议|演示|希望|建议|经理|收到|发给)$");
  }

  private static void full(Draft draft) {
    var m = draft.find(FULL);
    while (m.find()) {
      boolean called =
          m.start() > 0 && "和跟与同给找见问向请访约叫、".indexOf(draft.free().charAt(m.start() - 1)) >= 0;
      boolean speaks =
          SPEAKS.matcher(draft.free()).region(m.end(), draft.free().length()).lookingAt();
      boolean named =
          draft.free().substring(0, m.start()).matches(".*(?:约见|见到|联系|致电|拜访|经理|总监|主任|打电话给)$");
      if (called || named || speaks) {
        add(draft, m.start(), m.end(), "person.full-name");
        draft.take(m.start(), m.end());
      }
    }
  }

  /// Kevin in 跟比亚迪的Kevin开会; a word that is no name, as in 开Teams会议, is none.
  private static void latin(Draft draft) {
    var m = draft.find(LATIN_CALLED);
    while (m.find()) {
      if (EnglishNames.isPerson(m.group("name"))) {
        add(draft, m.start("name"), m.end("name"), "person.called");
        draft.take(m.start("name"), m.end("name"));
      }
    }
  }

  private static void each(Draft draft, Pattern pattern, String rule) {
    var m = draft.find(pattern);
    while (m.find()) {
      add(draft, m.start(), m.end(), rule);
      draft.take(m.start(), m.end());
    }
  }

  private static void add(Draft draft, int start, int end, String rule) {
    var name = draft.line.words(start, end);
    draft.add(
        new Field.With(name.replaceAll("(?<=[A-Za-z]) (?=先生|女士|小姐|总|经理|博士|教授)", "")),
        start,
        end,
        rule);
  }
}
