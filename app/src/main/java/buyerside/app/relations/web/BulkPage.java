package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;

/// What many companies or people shall be given, and what that would change.
///
/// @param chosen which
/// @param field what they are given; `input` its value
/// @param preview what would change, in words; empty before a value was looked at
/// @param query the list that they were chosen in
public record BulkPage(
    String area,
    String title,
    List<UUID> chosen,
    String field,
    Content input,
    String preview,
    boolean ready,
    String query,
    Problems problems)
    implements Fragment {

  public BulkPage {
    chosen = List.copyOf(chosen);
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
