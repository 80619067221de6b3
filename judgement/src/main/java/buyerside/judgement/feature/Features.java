package buyerside.judgement.feature;

import java.util.List;
import java.util.stream.Stream;

/// What is known about many rows, by field.
public record Features(List<Field> fields, int rows) {

  public Features {
    fields = List.copyOf(fields);
  }

  /// These rows, in this order; rows may repeat.
  public Features take(int[] chosen) {
    return new Features(fields.stream().map(it -> it.take(chosen)).toList(), chosen.length);
  }

  public Features with(Field field) {
    return new Features(Stream.concat(fields.stream(), Stream.of(field)).toList(), rows);
  }

  public List<Field.Level> levels() {
    return fields.stream()
        .filter(Field.Level.class::isInstance)
        .map(Field.Level.class::cast)
        .toList();
  }
}
