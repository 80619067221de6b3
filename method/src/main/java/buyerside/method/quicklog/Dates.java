package buyerside.method.quicklog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which day a line is about.
final class Dates {
  /// A day, or none where what was typed cannot be one.
  private record Candidate(@Nullable LocalDate day, int start, int end, String rule) {}

  private static final Pattern PLANNED =
      Pattern.compile(
          "计划|打算|准备去|约了|约好|约定|约在|安排|将要?|要去|预定|定于|拟|\\b(?:plan(?:s|ned|ning)? to|planned|planning|(?<!they |he |she |who )will(?! (?:be )?(?:decid|vote|sign|approv|publish|issue))|scheduled?|going to|upcoming|book(?:ed)?|arranged|to meet)\\b",
          Pattern.CASE_INSENSITIVE);

  /// A date that belongs to the buyer's calendar, not to the log.
  private static final Pattern THEIRS =
      Pattern.compile(
          "\\s?(?:之?前|开标|截标|到期|交货|上线|投产|验收|定标|deadline|go-live)", Pattern.CASE_INSENSITIVE);

  /// A day that is not today and not said either: none is guessed.
  private static final Pattern SOME_DAY =
      Pattern.compile(
          "前几天|前两天|前些天|前阵子|前一阵|前段时间|几天前|几周前|\\b(?:the other day|a few (?:days|weeks) ago|some (?:days|weeks|time) ago)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THEIRS_BEFORE =
      Pattern.compile(
          "\\b(?:decid\\w+|deadline|due|expires?|goes? live|deliver\\w*|by|until|before|reschedul\\w+ to|moved to|postponed to|pushed to)\\b[^,;.]{0,24}$",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  static void read(Draft draft) {
    var found = new ArrayList<Candidate>();
    int told = Clauses.firstTold(draft.line.text());
    boolean planned = PLANNED.matcher(draft.line.text().substring(0, told)).find();
    for (var rule : DateRules.ALL) {
      var matcher = draft.find(rule.pattern());
      while (matcher.find()) {
        if (!rule.applies().test(matcher.toMatchResult())) {
          continue;
        }
        found.add(candidate(rule, matcher.toMatchResult(), draft.context.today(), planned));
        draft.take(matcher.start(), matcher.end());
      }
    }
    choose(
        draft,
        found.stream().filter(c -> c.start() <= told && !theirs(draft.line.text(), c)).toList(),
        planned);
  }

  /// A coming day in a later clause is what happens next, not what is logged.
  private static int firstClause(Draft draft) {
    var clauses = Clauses.of(draft.line.text());
    return clauses.isEmpty() ? 0 : clauses.getFirst().end();
  }

  private static boolean theirs(String text, Candidate candidate) {
    return THEIRS.matcher(text.substring(candidate.end())).lookingAt()
        || THEIRS_BEFORE.matcher(text.substring(0, candidate.start())).find();
  }

  private static Candidate candidate(
      DateRules.Rule rule, MatchResult match, LocalDate today, boolean planned) {
    try {
      return new Candidate(
          rule.day().of(match, today, planned), match.start(), match.end(), rule.name());
    } catch (DateTimeException e) {
      return new Candidate(null, match.start(), match.end(), rule.name());
    }
  }

  private static void choose(Draft draft, List<Candidate> found, boolean planned) {
    var today = draft.context.today();
    found.stream()
        .filter(c -> c.day() == null)
        .forEach(c -> draft.refuse(Problem.Code.NO_SUCH_DATE, c.start(), c.end()));
    var days = found.stream().filter(c -> c.day() != null).toList();
    Predicate<Candidate> past = c -> c.day() != null && !c.day().isAfter(today);
    var best = days.stream().filter(past).findFirst().or(() -> days.stream().findFirst());
    if (best.isEmpty()) {
      if (found.isEmpty() && !draft.find(SOME_DAY).find()) {
        draft.add(new Field.On(today), 0, 0, "date.default");
      }
      return;
    }
    var chosen = best.get();
    var day = chosen.day();
    if (day == null) {
      return;
    }
    if (day.isAfter(today) && !planned && chosen.start() > firstClause(draft)) {
      draft.add(new Field.On(today), 0, 0, "date.default");
    } else if (day.isAfter(today) && !planned && !chosen.rule().endsWith("-ahead")) {
      draft.refuse(Problem.Code.DATE_NOT_YET, chosen.start(), chosen.end());
    } else {
      draft.add(new Field.On(day), chosen.start(), chosen.end(), "date." + chosen.rule());
    }
  }
}
