package buyerside.app.deals;

import buyerside.app.shell.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal to begin, as asked for.
public record NewDeal(
    String name,
    @Nullable UUID company,
    @Nullable UUID owner,
    Money value,
    @Nullable String source,
    @Nullable String note,
    LocalDate opened,
    @Nullable LocalDate expected) {

  static final int LONGEST_NAME = 300;
  static final int LONGEST_NOTE = 20_000;

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (name.isBlank()) {
      problems.add(Reason.of("name", "missing"));
    } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      problems.add(Reason.of("name", "text.long", LONGEST_NAME));
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      problems.add(Reason.of("note", "text.long", LONGEST_NOTE));
    }
    problems.addAll(value.problems());
    return problems;
  }
}
