package buyerside.app.exchange;

import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Language;
import buyerside.app.shell.Messages;
import buyerside.method.CriterionId;
import buyerside.method.fit.ActivityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What activities' kinds and a process's criteria are called in files: by their short names, or as
/// pages call them in any language.
///
/// @param criteria by word; `null` where any short name will do
record ActivityWords(Map<String, ActivityKind> kinds, @Nullable Map<String, CriterionId> criteria) {

  /// For files that are looked at outside of any workspace.
  static final ActivityWords ANY = new ActivityWords(kindWords(), null);

  private static final int MOST_MINUTES = 30 * 24 * 60;
  private static final String DENIES = "!";

  static ActivityWords of(ProcessVersion version) {
    var criteria = new HashMap<String, CriterionId>();
    for (var criterion : version.process().criteria()) {
      var id = criterion.id();
      criteria.put(normal(id.value()), id);
      for (var language : buyerside.method.playbook.Language.values()) {
        criteria.putIfAbsent(normal(version.described().texts(id).name().in(language)), id);
      }
    }
    return new ActivityWords(ANY.kinds, Map.copyOf(criteria));
  }

  private static Map<String, ActivityKind> kindWords() {
    var kinds = new HashMap<String, ActivityKind>();
    for (var kind : ActivityKind.values()) {
      kinds.put(normal(kind.name()), kind);
      for (var language : Language.values()) {
        kinds.putIfAbsent(normal(Messages.msg(language, "activities.kind." + kind)), kind);
      }
    }
    return Map.copyOf(kinds);
  }

  Optional<ActivityKind> kind(String word) {
    return Optional.ofNullable(kinds.get(normal(word)));
  }

  /// @param word with an exclamation mark in front where evidence speaks against it
  Optional<CriterionId> criterion(String word) {
    var name = denies(word) ? word.substring(1).strip() : word;
    if (criteria != null) {
      return Optional.ofNullable(criteria.get(normal(name)));
    }
    return CriterionId.isUsable(name) ? Optional.of(new CriterionId(name)) : Optional.empty();
  }

  static boolean denies(String word) {
    return word.startsWith(DENIES) || word.startsWith("！");
  }

  /// The words of a cell that may hold several.
  static List<String> several(String cell) {
    return Stream.of(cell.split("[;；、|]")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /// Minutes as a number; 0 if the cell is empty, -1 if it holds none that can be.
  static int minutes(String cell) {
    if (cell.isBlank()) {
      return 0;
    }
    try {
      var minutes = Integer.parseInt(cell.strip());
      return minutes <= MOST_MINUTES ? Math.max(-1, minutes) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static String normal(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
