package buyerside.app.room.web;

import buyerside.app.shell.Problems;
import java.util.Map;

/// What a guest typed and what is wrong with it, to be shown where it was.
///
/// @param about the id of what it was typed for
/// @param form as sent
public record RoomTyped(String about, Map<String, String> form, Problems problems) {

  static final RoomTyped NOTHING = new RoomTyped("", Map.of(), Problems.NONE);

  /// What is wrong there.
  Problems at(String id) {
    return about.equals(id) ? problems : Problems.NONE;
  }

  String value(String id, String field, String otherwise) {
    return about.equals(id) ? form.getOrDefault(field, otherwise) : otherwise;
  }
}
