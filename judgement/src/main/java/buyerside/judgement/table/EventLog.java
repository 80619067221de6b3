package buyerside.judgement.table;

import buyerside.judgement.deal.Roles;
import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An event log in XES (IEEE 1849), plain or gzipped, as a table of its cases: what was known of
/// each so many days after its first event, and how and when it ended.
///
/// Columns: `case`, the attributes of the case, the attributes of its first event, `started`,
/// `ended`, `outcome`; with more than 0 days known, `started` is the moment so many days after the
/// first event, from which times are counted, and there are also the last activity, the number of
/// events, the number of each activity by then; cases that had ended by then are left out.
public final class EventLog {

  private static final Pattern WON =
      Pattern.compile(".*(won|approved|activated|registered|accepted_final|paid|成交|赢单).*");
  private static final Pattern OTHER =
      Pattern.compile(".*(lost|declined|rejected|cancel|withdrawn|denied|refused|输单).*");
  private static final int MOST_ACTIVITIES = 60;
  private static final double PASSING = 0.2;

  private EventLog() {}

  /// A table of cases, and what its columns mean if the log says so.
  public record Cases(Table table, Optional<Roles> roles) {}

  /// One thing that happened.
  public record Event(String activity, double day, Map<String, String> attributes) {}

  /// Everything that happened to one case, and what else is said about it.
  public record Case(Map<String, String> attributes, List<Event> events) {

    public Case {
      attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      events = events.stream().sorted(java.util.Comparator.comparingDouble(Event::day)).toList();
    }
  }

  /// Whether the name of the file says that it is a log.
  public static boolean isLog(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xes") || name.endsWith(".xes.gz");
  }

  /// @param ends the activities that end a case; empty to take those whose names say so
  /// @param known days after the first event whose events are known
  public static Cases read(Path file, Set<String> ends, double known) {
    try (var in = TableFile.open(file)) {
      var factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      return cases(read(factory.createXMLStreamReader(in)), ends, known);
    } catch (BadInput e) {
      throw e.in(file);
    } catch (XMLStreamException e) {
      throw BadInput.inTable(Words.of("log.not", String.valueOf(e.getMessage()).strip())).in(file);
    } catch (IOException e) {
      throw new UncheckedIOException(Words.of("file.unreadable", file, e.getMessage()), e);
    }
  }

  private static List<Case> read(XMLStreamReader xml) throws XMLStreamException {
    var cases = new ArrayList<Case>();
    var own = new LinkedHashMap<String, String>();
    var events = new ArrayList<Event>();
    var event = new LinkedHashMap<String, String>();
    boolean inTrace = false;
    boolean inEvent = false;
    while (xml.hasNext()) {
      int kind = xml.next();
      if (kind != XMLStreamConstants.START_ELEMENT && kind != XMLStreamConstants.END_ELEMENT) {
        continue;
      }
      boolean starts = kind == XMLStreamConstants.START_ELEMENT;
      switch (xml.getLocalName()) {
        case "trace" -> {
          if (!starts) {
            cases.add(new Case(own, events));
          }
          own.clear();
          events = new ArrayList<>();
          inTrace = starts;
        }
        case "event" -> {
          if (!starts) {
            event(event, xml.getLocation().getLineNumber(), events);
          }
          event.clear();
          inEvent = starts;
        }
        default -> {
          var key = starts ? xml.getAttributeValue(null, "key") : null;
          var value = starts ? xml.getAttributeValue(null, "value") : null;
          if (inTrace && key != null && value != null) {
            (inEvent ? event : own).put(key, value);
          }
        }
      }
    }
    return cases;
  }

  private static void event(Map<String, String> said, int line, List<Event> events) {
    var at = said.get("time:timestamp");
    var activity = said.get("concept:name");
    if (at == null || activity == null) {
      throw BadInput.at(
          line, at == null ? "time:timestamp" : "concept:name", Words.of("log.lacks"));
    }
    var rest = new LinkedHashMap<>(said);
    rest.remove("time:timestamp");
    rest.remove("concept:name");
    try {
      events.add(new Event(activity, Times.parse(at), rest));
    } catch (java.time.DateTimeException e) {
      throw BadInput.at(line, "time:timestamp", String.valueOf(e.getMessage()));
    }
  }

  /// The table of cases of any log.
  public static Cases cases(List<Case> cases, Set<String> ends, double known) {
    var activities = new LinkedHashSet<String>();
    cases.forEach(it -> it.events.forEach(event -> activities.add(event.activity)));
    if (activities.isEmpty()) {
      throw BadInput.inTable(Words.of("log.noevent"));
    }
    var unknown = new HashSet<>(ends);
    unknown.removeAll(activities);
    if (!unknown.isEmpty()) {
      throw BadInput.inTable(Words.of("log.noactivity", unknown, String.join(", ", activities)));
    }
    var meant = new HashMap<String, String>();
    for (var activity : ends.isEmpty() ? activities : ends) {
      var end = guess(activity);
      if (end != null || !ends.isEmpty()) {
        meant.put(activity, end == null ? activity : end);
      }
    }
    if (ends.isEmpty()) {
      dropPassing(cases, meant);
    }
    if (meant.isEmpty()) {
      throw BadInput.inTable(Words.of("log.noend", String.join(", ", activities)));
    }
    var rows = new ArrayList<Map<String, String>>();
    cases.stream().filter(it -> !it.events.isEmpty()).forEach(it -> row(it, meant, known, rows));
    return new Cases(
        table(rows),
        Optional.of(
            new Roles(
                "outcome",
                Optional.of("started"),
                Optional.of("ended"),
                Optional.of("case"),
                Optional.empty(),
                known > 0 ? Optional.of("last activity") : Optional.empty())));
  }

  /// An activity after which cases go on to come to another end is none itself, whatever its name
  /// says: an offer may be cancelled for a better one. The most passing one goes first.
  private static void dropPassing(List<Case> cases, Map<String, String> meant) {
    while (true) {
      var seen = new HashMap<String, Integer>();
      var passed = new HashMap<String, Integer>();
      for (var each : cases) {
        var before = new HashSet<String>();
        var gone = new HashSet<String>();
        for (var event : each.events) {
          var end = meant.get(event.activity);
          if (end != null) {
            before.stream().filter(it -> !end.equals(meant.get(it))).forEach(gone::add);
            before.add(event.activity);
          }
        }
        before.forEach(it -> seen.merge(it, 1, Integer::sum));
        gone.forEach(it -> passed.merge(it, 1, Integer::sum));
      }
      var most =
          passed.entrySet().stream()
              .max(
                  java.util.Comparator.comparingDouble(
                      it -> (double) it.getValue() / seen.getOrDefault(it.getKey(), 1)));
      if (most.isEmpty()
          || most.get().getValue() <= PASSING * seen.getOrDefault(most.get().getKey(), 1)) {
        return;
      }
      meant.remove(most.get().getKey());
    }
  }

  private static @org.jspecify.annotations.Nullable String guess(String activity) {
    var name = activity.toLowerCase(Locale.ROOT);
    return OTHER.matcher(name).matches() ? activity : WON.matcher(name).matches() ? "Won" : null;
  }

  private static void row(
      Case all, Map<String, String> ends, double known, List<Map<String, String>> rows) {
    double start = all.events.getFirst().day;
    var row = new LinkedHashMap<String, String>();
    row.put("case", all.attributes.getOrDefault("concept:name", String.valueOf(rows.size() + 1)));
    row.put("started", Times.instant(start + known).toString());
    row.put("ended", "");
    row.put("outcome", "");
    for (var event : all.events) {
      var end = ends.get(event.activity);
      if (end != null) {
        if (known > 0 && event.day - start <= known) {
          return;
        }
        row.put("ended", Times.instant(event.day).toString());
        row.put("outcome", end);
        break;
      }
    }
    all.attributes.forEach((key, value) -> {
      if (!key.equals("concept:name")) {
        row.put(key, value);
      }
    });
    all.events.getFirst().attributes.forEach((key, value) -> row.put("first " + key, value));
    if (known > 0) {
      known(all, start + known, row);
    }
    rows.add(row);
  }

  private static void known(Case all, double until, Map<String, String> row) {
    var counts = new HashMap<String, Integer>();
    int events = 0;
    double last = until;
    for (var event : all.events) {
      if (event.day <= until) {
        events++;
        last = event.day;
        row.put("last activity", event.activity);
        counts.merge("number of " + event.activity, 1, Integer::sum);
      }
    }
    row.put("events", String.valueOf(events));
    row.put("days since last event", String.valueOf(until - last));
    counts.forEach((name, count) -> row.put(name, String.valueOf(count)));
  }

  private static Table table(List<Map<String, String>> rows) {
    var uses = new LinkedHashMap<String, Integer>();
    rows.forEach(row -> row.keySet().forEach(it -> uses.merge(it, 1, Integer::sum)));
    var names =
        uses.keySet().stream()
            .filter(it -> !it.startsWith("number of ") || uses.getOrDefault(it, 0) >= 5)
            .limit(MOST_ACTIVITIES + 20)
            .toList();
    return Table.of(
        names.stream()
            .map(name ->
                Column.of(
                    name,
                    rows.stream()
                        .map(
                            row -> row.getOrDefault(name, name.startsWith("number of ") ? "0" : ""))
                        .toList()))
            .toList());
  }
}
