package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.FieldValue;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds records by a value, for lists that programs ask for.
@Component
class Having {

  private final CustomFields fields;
  private final CustomValues values;

  Having(CustomFields fields, CustomValues values) {
    this.fields = fields;
    this.values = values;
  }

  /// @throws Refused if there is no such field, or it can have no such value
  List<UUID> of(Viewer viewer, Area area, String key, String is, @Nullable UUID after, int size) {
    var field =
        fields
            .keyed(viewer, area, key)
            .orElseThrow(() -> new Refused(Reason.of("field", "custom.unknown", key)));
    var read = FieldValue.read(field, is);
    var value =
        read.value()
            .orElseThrow(() ->
                new Refused(
                    read.problems().isEmpty()
                        ? List.of(Reason.of("is", "missing"))
                        : read.problems().stream()
                            .map(it -> Reason.of("is", it.code(), it.arguments().toArray()))
                            .toList()));
    return values.having(viewer, field.id(), value, after, size);
  }
}
