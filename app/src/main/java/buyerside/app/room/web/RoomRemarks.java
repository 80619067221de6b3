package buyerside.app.room.web;

import buyerside.app.room.Remark;
import buyerside.app.room.RoomPart;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.Comparator;
import java.util.List;

/// What was written about something, and a field to write more.
///
/// @param action where it is sent
public record RoomRemarks(
    String action,
    String page,
    String about,
    String id,
    List<Line> lines,
    String typed,
    Problems problems)
    implements Fragment {

  public record Line(boolean guest, String author, String when, String words) {}

  static RoomRemarks of(
      String base, RoomPart page, String about, List<Remark> all, RoomTyped typed) {
    var lines =
        all.stream()
            .filter(it -> it.page() == page && it.about().equals(about))
            .sorted(Comparator.comparing(Remark::at))
            .map(it -> new Line(it.guest(), it.author(), Formats.time(it.at()), it.words()))
            .toList();
    var key = "remark:" + about;
    return new RoomRemarks(
        base + "/remarks",
        page.name(),
        about,
        "r-" + page + "-" + about,
        lines,
        typed.value(key, "words", ""),
        typed.at(key));
  }
}
