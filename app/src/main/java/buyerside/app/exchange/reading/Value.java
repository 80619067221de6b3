package buyerside.app.exchange.reading;

import java.util.List;

/// A cell as a value, or why it is none.
public sealed interface Value<T> {

  record Of<T>(T value) implements Value<T> {}

  /// Nothing was in the cell.
  record Absent<T>() implements Value<T> {}

  /// @param reason a code of the message files
  record Bad<T>(String reason, List<Object> arguments) implements Value<T> {
    public Bad {
      arguments = List.copyOf(arguments);
    }
  }
}
