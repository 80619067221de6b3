package buyerside.app.deals;

import static buyerside.database.relations.Tables.CUSTOM_FIELD;
import static buyerside.database.relations.Tables.CUSTOM_VALUE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;

import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomField;
import buyerside.app.relations.fields.FieldKind;
import buyerside.app.relations.fields.FieldValue;
import buyerside.app.relations.fields.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/// Which deals have a value in a field that the workspace defined.
final class DealValueStore {

  private DealValueStore() {}

  /// @param key the field's
  /// @param typed the value; of whichever kind the field is
  static Condition having(Field<UUID> deal, String key, String typed) {
    var field =
        select(CUSTOM_FIELD.ID)
            .from(CUSTOM_FIELD)
            .where(CUSTOM_FIELD.AREA.eq(inline(Area.DEAL.name())))
            .and(CUSTOM_FIELD.KEY.eq(key))
            .and(CUSTOM_FIELD.REMOVED_AT.isNull());
    var present = CUSTOM_VALUE.TO_AT.eq(inline("infinity").cast(CUSTOM_VALUE.TO_AT));
    return deal.in(
        select(CUSTOM_VALUE.RECORD_ID)
            .from(CUSTOM_VALUE)
            .where(CUSTOM_VALUE.FIELD_ID.eq(field))
            .and(present)
            .and(or(readings(typed))));
  }

  /// What is typed may be meant as text, number, day or yes; a field has values of one kind only.
  private static List<Condition> readings(String typed) {
    var readings = new ArrayList<Condition>();
    readings.add(CUSTOM_VALUE.TEXT_VALUE.eq(typed.strip()));
    for (var kind : List.of(FieldKind.NUMBER, FieldKind.DATE, FieldKind.YES_NO)) {
      var as =
          new CustomField(
              new UUID(0, 0), Area.DEAL, "any", kind, new Words("", "", ""), List.of(), 1);
      FieldValue.read(as, typed)
          .value()
          .ifPresent(it -> {
            switch (it) {
              case FieldValue.Number(var number) ->
                  readings.add(CUSTOM_VALUE.NUMBER_VALUE.eq(number));
              case FieldValue.Day(var day) -> readings.add(CUSTOM_VALUE.DATE_VALUE.eq(day));
              case FieldValue.Flag(var on) -> readings.add(CUSTOM_VALUE.FLAG.eq(on));
              case FieldValue.Text _, FieldValue.Chosen _ -> {}
            }
          });
    }
    return readings;
  }
}
