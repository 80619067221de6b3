package buyerside.app.relations.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Companies or people by name, or those found or tagged.
///
/// @param area `companies` or `people`
/// @param words what was searched for
/// @param tags those in use; `tag` the one that is wanted, empty for all
/// @param day the past day that is shown, on which nothing can be changed
/// @param query what a saved view of this would keep
public record RelationList(
    String area,
    String title,
    String words,
    List<Option> tags,
    String tag,
    String query,
    List<View> views,
    List<Row> rows,
    String next,
    String duplicatesLink,
    PastDay day,
    Problems problems)
    implements Fragment {

  /// @param more the city of a company; title and company of a person
  public record Row(String id, String href, String name, String more, List<String> tags) {}

  /// A list that was named.
  public record View(String name, String href, String remove) {}

  public RelationList {
    tags = List.copyOf(tags);
    views = List.copyOf(views);
    rows = List.copyOf(rows);
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
