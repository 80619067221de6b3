package buyerside.app.library.share.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Reader;
import gg.jte.Content;
import java.util.List;

/// A lent piece as its reader sees it, whole.
///
/// @param base the link's address
/// @param from who lent it, in words
/// @param facts author, source and date, each with its label
/// @param notice what is noted of the reading
public record LentPage(
    String base,
    String from,
    Article article,
    List<Option> facts,
    String rights,
    List<Option> languages,
    Notice notice)
    implements Fragment {

  /// @param language of the text, which may differ from the reader's
  /// @param summary empty if the text begins with it anyway
  public record Article(String language, String title, String summary, Content body) {}

  /// What the page tells of measuring, and asks.
  ///
  /// @param state short name: `ASK`, `YES`, `NO`, `BROWSER` or `MEMBER`
  /// @param text what is noted, in words
  /// @param sitting to go on with; empty if nothing is noted
  /// @param measures whether time and depth are measured
  public record Notice(
      String state, String text, List<String> details, String sitting, boolean measures) {

    /// Whether the reader can say otherwise.
    public boolean asks() {
      return !state.equals("BROWSER") && !state.equals("MEMBER");
    }
  }

  public String language() {
    return Reader.current().language().tag();
  }
}
