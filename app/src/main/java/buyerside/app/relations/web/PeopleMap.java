package buyerside.app.relations.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Who reports to whom at a company, as a picture and as a table, and who of us knows them.
///
/// @param width 0 if nobody reports to anybody yet
public record PeopleMap(
    String company,
    String back,
    int width,
    int height,
    List<Box> boxes,
    List<Line> lines,
    List<Row> rows,
    Problems problems)
    implements Fragment {

  /// @param grade how well the closest of us knows them
  public record Box(
      int x,
      int y,
      int textX,
      int nameY,
      int titleY,
      String name,
      String title,
      String grade,
      String href) {}

  public record Line(String path) {}

  /// @param bosses whom they may report to
  /// @param known who of us knows them, in words
  public record Row(
      String id,
      String name,
      String href,
      String title,
      List<Option> bosses,
      String boss,
      List<Known> known) {}

  public record Known(String name, int points, String grade, String last) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
