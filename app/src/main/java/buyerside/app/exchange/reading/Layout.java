package buyerside.app.exchange.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a file's columns fill the fields of one kind of record.
///
/// @param source the system it comes from, by which its own ids are told apart from others'
/// @param columns one for each column; `null` where it fills nothing
public record Layout(String source, Kind kind, List<@Nullable Target> columns) {

  private static final Map<Kind, Map<String, Target>> HEADINGS = Headings.read();

  /// Suggests a layout from the headings alone.
  public static Layout suggest(List<String> header) {
    var kind = kind(header);
    return suggest(kind, header);
  }

  /// The same columns as another kind of record.
  public static Layout suggest(Kind kind, List<String> header) {
    // What is said of deals beside activities must not be taken for a table of deals.
    var source = kind == Kind.ACTIVITY ? "activities" : source(header);
    return new Layout(source, kind, columns(kind, header));
  }

  /// Which column fills a field; -1 if none does.
  int column(Target target) {
    return columns.indexOf(target);
  }

  /// Whether some column fills the field.
  public boolean has(Target target) {
    return columns.contains(target);
  }

  /// The kind whose fields explain most headings; a seller's stage or an amount speaks for deals.
  private static Kind kind(List<String> header) {
    var deals = targets(columns(Kind.DEAL, header));
    var people = targets(columns(Kind.PERSON, header));
    var companies = targets(columns(Kind.COMPANY, header));
    var activities = targets(columns(Kind.ACTIVITY, header));
    if (activities.contains(Target.HAPPENED_ON)
        && activities.contains(Target.DEAL)
        && activities.contains(Target.ACTIVITY_KIND)) {
      return Kind.ACTIVITY;
    }
    if (deals.contains(Target.STAGE)
        || deals.contains(Target.AMOUNT) && deals.contains(Target.EXPECTED_ON)) {
      return Kind.DEAL;
    }
    if (people.contains(Target.EMAIL)
        || people.contains(Target.FIRST_NAME)
        || people.contains(Target.MOBILE)) {
      return Kind.PERSON;
    }
    return companies.size() >= people.size() ? Kind.COMPANY : Kind.PERSON;
  }

  private static String source(List<String> header) {
    var normal = header.stream().map(Layout::normal).toList();
    if (normal.contains("opportunityid") && normal.contains("salesagent")
        || normal.contains("officelocation") && normal.contains("subsidiaryof")) {
      return "maven";
    }
    if (normal.contains("hasnewsletter") && normal.contains("firstseen")) {
      return "atomic";
    }
    if (normal.stream().anyMatch(it -> it.startsWith("property"))
        || normal.contains("dealstage")
        || normal.contains("recordid")) {
      return "hubspot";
    }
    if (normal.contains("stagename")
        || normal.contains("accountid")
        || normal.contains("billingcity")
        || normal.contains("isdeleted") && normal.contains("id")) {
      return "salesforce";
    }
    if (normal.stream()
        .anyMatch(it ->
            it.startsWith("deal-")
                || it.startsWith("dealtitle")
                || it.startsWith("person-")
                || it.startsWith("organization-"))) {
      return "pipedrive";
    }
    return normal.contains("pointofcontact")
            || normal.contains("closedate") && normal.contains("stage")
        ? "twenty"
        : "file";
  }

  private static List<@Nullable Target> columns(Kind kind, List<String> header) {
    var known = HEADINGS.getOrDefault(kind, Map.of());
    var columns = new ArrayList<@Nullable Target>();
    var taken = EnumSet.noneOf(Target.class);
    for (var heading : header) {
      var target = known.get(normal(heading));
      columns.add(target != null && taken.add(target) ? target : null);
    }
    return columns;
  }

  private static Set<Target> targets(List<@Nullable Target> columns) {
    var targets = EnumSet.noneOf(Target.class);
    for (var target : columns) {
      if (target != null) {
        targets.add(target);
      }
    }
    return targets;
  }

  /// Headings are compared without case, width, spaces, stars and underscores.
  static String normal(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_*\"\\ufeff]", "");
  }
}
