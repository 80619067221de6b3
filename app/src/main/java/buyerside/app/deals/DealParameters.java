package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealFilter.Ending;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Reason;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A list of deals as it stands in a URL. What cannot be read there is left out.
public record DealParameters(Map<String, String> given) {

  private static final int MOST_STAGES = 12;
  private static final List<String> NAMES =
      List.of(
          "q",
          "stage",
          "claimed",
          "claimedFrom",
          "gap",
          "kind",
          "illusion",
          "ending",
          "owner",
          "team",
          "company",
          "tag",
          "field",
          "is",
          "sort",
          "asOf",
          "columns");

  /// Only known names, without empty values.
  public static DealParameters of(Map<String, String> parameters) {
    var given = new LinkedHashMap<String, String>();
    for (var name : NAMES) {
      var value = parameters.getOrDefault(name, "");
      if (!value.isBlank()) {
        given.put(name, value.strip());
      }
    }
    return new DealParameters(given);
  }

  /// Whether a list of deals can be asked for by this parameter.
  public static boolean isName(String name) {
    return NAMES.contains(name);
  }

  /// Reads what [#link] wrote.
  public static DealParameters ofQuery(String query) {
    var parameters = new LinkedHashMap<String, String>();
    for (var pair : query.split("&")) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return of(parameters);
  }

  public String get(String name) {
    return given.getOrDefault(name, "");
  }

  public DealQuery query(Viewer viewer, String after) {
    return new DealQuery(filter(viewer), sort(), DealCursor.ofToken(after).orElse(null));
  }

  /// The past instant that is asked for; `null` for now.
  public @Nullable Instant asOf(Viewer viewer) {
    return AsOf.of(get("asOf"), viewer).orElse(null);
  }

  public DealSort sort() {
    try {
      return DealSort.valueOf(get("sort").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return DealSort.CHANGED;
    }
  }

  public DealFilter filter(Viewer viewer) {
    var filters = new ArrayList<DealFilter>();
    given.forEach((name, value) -> add(name, value, viewer, filters));
    if (given.containsKey("field") && given.containsKey("is")) {
      filters.add(new DealFilter.Valued(get("field"), get("is")));
    }
    if (!given.containsKey("ending")) {
      filters.add(new DealFilter.Ended(Ending.OPEN));
    }
    return new DealFilter.All(filters);
  }

  /// The query string, without a leading question mark.
  public String link(String name, String value) {
    var all = new LinkedHashMap<>(given);
    all.put(name, value);
    return all.entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /// What cannot be read, for those who must be told.
  public List<Reason> problems(Viewer viewer) {
    var problems = new ArrayList<Reason>();
    given.forEach((name, value) -> {
      try {
        read(name, value, viewer, new ArrayList<>());
      } catch (IllegalArgumentException e) {
        problems.add(Reason.of(name, "json.value", value));
      }
    });
    if (given.containsKey("sort")
        && Arrays.stream(DealSort.values())
            .noneMatch(it -> it.name().equalsIgnoreCase(get("sort")))) {
      problems.add(Reason.of("sort", "json.value", get("sort")));
    }
    return problems;
  }

  private static void add(String name, String value, Viewer viewer, List<DealFilter> filters) {
    try {
      read(name, value, viewer, filters);
    } catch (IllegalArgumentException e) {
      return;
    }
  }

  /// @throws IllegalArgumentException if the value is none for that name
  private static void read(String name, String value, Viewer viewer, List<DealFilter> filters) {
    switch (name) {
      case "q" -> filters.add(new DealFilter.Found(value));
      case "stage" -> filters.add(new DealFilter.InStage(index(value)));
      case "claimed" -> filters.add(new DealFilter.ClaimedIn(index(value)));
      case "claimedFrom" -> filters.add(new DealFilter.ClaimedFrom(index(value)));
      case "gap" -> filters.add(new DealFilter.GapAt(index(value)));
      case "kind" -> filters.add(new DealFilter.Funded(Kind.valueOf(upper(value)).funded()));
      case "illusion" -> filters.add(new DealFilter.Illusory());
      case "owner" ->
          filters.add(
              new DealFilter.OwnedBy(value.equals("me") ? viewer.self() : UUID.fromString(value)));
      case "team" -> filters.add(new DealFilter.OfTeam(UUID.fromString(value)));
      case "company" -> filters.add(new DealFilter.OfCompany(UUID.fromString(value)));
      case "tag" -> filters.add(new DealFilter.Tagged(value));
      case "ending" -> {
        if (!value.equals("all")) {
          filters.add(new DealFilter.Ended(Ending.valueOf(upper(value))));
        }
      }
      default -> {}
    }
  }

  private enum Kind {
    PROSPECT,
    OPPORTUNITY;

    boolean funded() {
      return this == OPPORTUNITY;
    }
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  private static int index(String value) {
    var index = Integer.parseInt(value);
    if (index < 0 || index > MOST_STAGES) {
      throw new IllegalArgumentException("no stage " + value);
    }
    return index;
  }
}
