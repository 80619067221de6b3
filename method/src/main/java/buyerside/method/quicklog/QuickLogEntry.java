package buyerside.method.quicklog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a line was understood to say.
///
/// @param note the line as typed; it is always kept
/// @param chips what was recognised, the deciding one of a kind first
/// @param problems what was typed and cannot be
public record QuickLogEntry(String note, List<Chip> chips, List<Problem> problems) {

  public QuickLogEntry {
    chips = List.copyOf(chips);
    problems = List.copyOf(problems);
  }

  public Optional<ActivityKind> kind() {
    return fields(Field.Kind.class).map(Field.Kind::kind).findFirst();
  }

  /// The day; empty if one was typed that cannot be.
  public Optional<LocalDate> date() {
    return fields(Field.On.class).map(Field.On::day).findFirst();
  }

  public Optional<Integer> minutes() {
    return fields(Field.Lasted.class).map(Field.Lasted::minutes).findFirst();
  }

  /// The people, in the order of the line.
  public List<String> people() {
    return fields(Field.With.class).map(Field.With::person).distinct().toList();
  }

  public Optional<String> company() {
    return fields(Field.At.class).map(Field.At::company).findFirst();
  }

  public Optional<String> deal() {
    return fields(Field.About.class).map(Field.About::deal).findFirst();
  }

  public Optional<Amount> amount() {
    return fields(Field.Worth.class).map(Field.Worth::amount).findFirst();
  }

  public Optional<Field.Remark> remark() {
    return fields(Field.Remark.class).findFirst();
  }

  private <F extends Field> Stream<F> fields(Class<F> type) {
    return chips.stream().map(Chip::field).filter(type::isInstance).map(type::cast);
  }
}
