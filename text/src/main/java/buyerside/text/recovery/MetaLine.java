package buyerside.text.recovery;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that says who wrote a piece, when, where it was published and how often it was read.
///
/// @param values what it says, each in the words of the page
record MetaLine(Map<Fact, String> values) {

  /// What such lines tell.
  enum Fact {
    TITLE("标题|题目|篇名|title|headline"),
    DATE(
        "(?:发布|发表|更新|添加|录入|上传|创建)?(?:时间|日期)|发布于|发表于|date|published(?: on)?|posted(?:"
            + " on)?|updated(?: on)?"),
    POPULARITY(
        "人气|(?:文章)?(?:阅读|浏览|点击|访问|查看)(?:次数|量|数|率)?|热度|views?|reads?|hits|popularity|page views"),
    SOURCE("(?:文章|信息|新闻)?来源|出处|稿源|转自|source|origin|via"),
    AUTHOR("(?:文章)?作者|撰文|撰稿|作 者|文|记者|author|by|written by"),
    SUMMARY("概述|摘要|导读|导语|内容提要|内容摘要|内容简介|简介|核心提示|提要|summary|abstract|excerpt|overview"),
    OTHER(
        "字号|字体|编辑|责任编辑|责编|栏目|分类|标签|关键词|关键字|评论|keywords?|tags?|category|categories|comments?|editor");

    private final String words;

    Fact(String words) {
      this.words = words;
    }
  }

  private static final int LONGEST = 160;
  private static final int LONGEST_VALUE = 40;
  private static final Pattern KEY = Pattern.compile(keys(), Pattern.CASE_INSENSITIVE);
  private static final Pattern READ_TIMES =
      Pattern.compile(
          "(?:阅读|浏览|点击|人气)\\s?[(（]\\s?([\\d,]+)\\s?[)）]|([\\d,]+)\\s?(?:次(?:阅读|浏览|点击)|人(?:阅读|浏览)|views|reads)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile(
          "by ([A-Z][\\p{L}.'’-]+(?: [A-Z][\\p{L}.'’-]*){0,4})(?:\\s*[|,·•–—-]\\s*(.*))?",
          Pattern.CASE_INSENSITIVE);

  private static String keys() {
    var all = new StringBuilder("(?<=^|[\\s|,，;；/·【\\[(（《])(?:");
    for (var fact : Fact.values()) {
      all.append(all.charAt(all.length() - 1) == ':' ? "" : "|");
      all.append("(?<").append(fact.name()).append(">").append(fact.words).append(")");
    }
    return all.append(")\\s*[】\\]]?\\s*[:：]\\s*").toString();
  }

  /// The facts of a line; none if it is an ordinary paragraph.
  static Optional<MetaLine> of(String text) {
    var line = text.strip();
    var keyed = keyed(line);
    if (keyed.containsKey(Fact.SUMMARY) && keyed.size() == 1) {
      return Optional.of(new MetaLine(keyed));
    }
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    if (keyed.isEmpty()) {
      return unkeyed(line);
    }
    boolean plausible =
        keyed.entrySet().stream().allMatch(it -> isPlausible(it.getKey(), it.getValue()));
    boolean telling = keyed.size() >= 2 || keyed.keySet().stream().anyMatch(it -> it != Fact.OTHER);
    return plausible && telling ? Optional.of(new MetaLine(keyed)) : Optional.empty();
  }

  private static Map<Fact, String> keyed(String line) {
    var values = new EnumMap<Fact, String>(Fact.class);
    var form = Keys.simplified(line);
    var key = KEY.matcher(form);
    Fact before = null;
    int from = 0;
    while (key.find()) {
      if (before == null
          && !form.substring(0, key.start()).isBlank()
          && !isLead(form, key.start())) {
        return new EnumMap<>(Fact.class);
      }
      if (before != null) {
        values.putIfAbsent(before, value(line, from, key.start()));
      }
      before = named(key);
      from = key.end();
      if (before == Fact.SUMMARY) {
        break;
      }
    }
    if (before != null) {
      values.putIfAbsent(before, value(line, from, line.length()));
    }
    var times = READ_TIMES.matcher(form);
    if (!values.isEmpty() && times.find()) {
      values.putIfAbsent(Fact.POPULARITY, times.group(1) == null ? times.group(2) : times.group(1));
    }
    return values;
  }

  /// A date may stand before the first key.
  private static boolean isLead(String form, int end) {
    return Dates.in(form.substring(0, end)).isPresent()
        || form.substring(0, end).matches("[\\[【(（《\\s]*");
  }

  private static Fact named(Matcher key) {
    for (var fact : Fact.values()) {
      if (key.group(fact.name()) != null) {
        return fact;
      }
    }
    throw new IllegalStateException(key.group());
  }

  private static String value(String line, int from, int to) {
    return line.substring(from, to).replaceAll("[\\s|,，;；/·【\\[(（)）】\\]]+$", "").strip();
  }

  private static boolean isPlausible(Fact fact, String value) {
    return switch (fact) {
      case DATE -> Dates.in(value).isPresent();
      case POPULARITY ->
          value.isEmpty() || value.matches("[(（]?[\\d,，. ]{1,12}(?:[万千kKmM+]|次|人)*[)）]?.{0,4}");
      case TITLE, SOURCE, AUTHOR, OTHER ->
          value.length() <= LONGEST_VALUE && !value.matches(".*[。！？!?].*");
      case SUMMARY -> true;
    };
  }

  private static Optional<MetaLine> unkeyed(String line) {
    var values = new EnumMap<Fact, String>(Fact.class);
    var byline = BYLINE.matcher(line);
    if (byline.matches() && line.length() <= 80) {
      values.put(Fact.AUTHOR, byline.group(1));
      var rest = byline.group(2);
      if (rest != null && Dates.in(rest).isPresent()) {
        values.put(Fact.DATE, rest);
      }
      return Optional.of(new MetaLine(values));
    }
    var times = READ_TIMES.matcher(Keys.simplified(line));
    boolean isDate =
        Dates.leads(line) && line.length() <= 60 && !line.matches(".*[。！？!?，,].*[。！？!?]$");
    if (!isDate) {
      return Optional.empty();
    }
    values.put(Fact.DATE, line);
    if (times.find()) {
      values.put(Fact.POPULARITY, times.group(1) == null ? times.group(2) : times.group(1));
    }
    var rest = Dates.after(line).replaceAll("\\d+.*|[\\s|·]+$", "").strip();
    if (!rest.isEmpty() && rest.length() <= 20) {
      values.put(Fact.SOURCE, rest);
    }
    return Optional.of(new MetaLine(values));
  }

  Optional<LocalDate> date() {
    return Optional.ofNullable(values.get(Fact.DATE)).flatMap(Dates::in);
  }

  /// Whether pieces begin with such a line: it tells more than one thing.
  boolean isHead() {
    return values.size() >= 2 && !(values.size() == 2 && values.containsKey(Fact.SUMMARY));
  }
}
