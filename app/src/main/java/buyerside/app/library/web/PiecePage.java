package buyerside.app.library.web;

import buyerside.app.library.web.LibraryPage.Entry;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A piece to read.
///
/// @param summary empty if the text begins with it anyway
/// @param facts author, source and date, each with its label
/// @param rights what may be done with it
/// @param moves the statuses it can be given
/// @param original the pasted text before it was mended; empty for what was written here
public record PiecePage(
    UUID id,
    Entry entry,
    String summary,
    List<Option> facts,
    Content body,
    Material material,
    String rights,
    List<Option> moves,
    Reviewing reviewing,
    List<Entry> related,
    String original,
    Problems problems)
    implements Fragment {

  /// What it is besides its text.
  ///
  /// @param file the address of its file; empty if it is none
  /// @param picture the address of a picture that it is
  /// @param pages the addresses of pictures of its pages
  /// @param text its file's text by paragraphs, where it cannot be shown as it is
  /// @param link where it is, if elsewhere
  /// @param host the name of that place
  public record Material(
      String file,
      String name,
      String more,
      String picture,
      List<String> pages,
      List<String> text,
      String link,
      String host) {}

  /// The review that was asked for, or can be.
  ///
  /// @param note what was asked or answered
  /// @param by who was asked, in words; empty if nobody was
  /// @param open whether it is going on
  /// @param colleagues who can be asked; none if no review can begin now
  /// @param typed what was typed, after it was refused
  public record Reviewing(
      String note, String by, boolean open, List<Option> colleagues, Map<String, String> typed) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
