package buyerside.app.library;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a piece says and what is said of it.
///
/// @param body Markdown; HTML in it is shown as text, never carried out
/// @param stage the short name of the stage that it serves; `null` if any
public record PieceFacts(
    Language language,
    String title,
    String summary,
    Origin origin,
    @Nullable String stage,
    String product,
    List<String> tags,
    String body,
    Enclosed enclosed) {

  public static final int LONGEST_BODY = 400_000;
  static final int LONGEST_TITLE = 300;
  static final int LONGEST_SUMMARY = 2_000;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_SOURCE = 500;
  private static final int LONGEST_PRODUCT = 200;
  private static final int LONGEST_STAGE = 100;
  private static final int MOST_TAGS = 20;
  private static final int LONGEST_TAG = 50;

  /// Where it comes from.
  ///
  /// @param reads how often it was read there; `null` if that is not known
  /// @param rights what may be done with it
  public record Origin(
      String author, String source, @Nullable LocalDate on, @Nullable Long reads, String rights) {

    public static final Origin OURS = new Origin("", "", null, null, "");
  }

  public PieceFacts {
    tags = List.copyOf(tags);
    // Former ones were kept before there were files.
    enclosed = enclosed == null ? Enclosed.NOTHING : enclosed;
  }

  /// A piece that is a text.
  public PieceFacts(
      Language language,
      String title,
      String summary,
      Origin origin,
      @Nullable String stage,
      String product,
      List<String> tags,
      String body) {
    this(language, title, summary, origin, stage, product, tags, body, Enclosed.NOTHING);
  }

  public PieceFacts with(Enclosed other) {
    return new PieceFacts(language, title, summary, origin, stage, product, tags, body, other);
  }

  PieceFacts titled(String other) {
    return new PieceFacts(language, other, summary, origin, stage, product, tags, body, enclosed);
  }

  /// @param comes whether a file comes with it, so that it need not be a text
  List<Reason> problems(boolean comes) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("title", title, LONGEST_TITLE, problems);
    TextRule.check("summary", summary, LONGEST_SUMMARY, problems);
    if (comes || enclosed.file() != null || enclosed.link() != null) {
      TextRule.check("body", body, LONGEST_BODY, problems);
    } else {
      TextRule.checkGiven("body", body, LONGEST_BODY, problems);
    }
    LinkRule.check(enclosed.link(), problems);
    TextRule.check("author", origin.author(), LONGEST_NAME, problems);
    TextRule.check("source", origin.source(), LONGEST_SOURCE, problems);
    TextRule.check("rights", origin.rights(), LONGEST_SUMMARY, problems);
    TextRule.check("product", product, LONGEST_PRODUCT, problems);
    TextRule.check("stage", stage, LONGEST_STAGE, problems);
    DateRule.check("sourceOn", origin.on(), problems);
    var reads = origin.reads();
    if (reads != null && reads < 0) {
      problems.add(Reason.of("sourceReads", "value.negative"));
    }
    if (tags.size() > MOST_TAGS) {
      problems.add(Reason.of("tags", "library.tags", MOST_TAGS));
    }
    tags.forEach(it -> TextRule.check("tags", it, LONGEST_TAG, problems));
    return problems;
  }
}
