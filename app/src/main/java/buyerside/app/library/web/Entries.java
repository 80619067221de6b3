package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.web.LibraryPage.Entry;
import buyerside.app.library.web.LibraryPage.Look;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Prints pieces as entries of a listing.
@Component
public class Entries {

  private static final int LONGEST_LEAD = 160;

  private final Processes processes;
  private final PieceLooks looks;

  Entries(Processes processes, PieceLooks looks) {
    this.processes = processes;
    this.looks = looks;
  }

  /// The stages of the workspace's process by short name, in its order.
  public List<Option> stages(Viewer viewer) {
    var version = processes.current(viewer);
    return version.process().stages().stream()
        .map(it ->
            new Option(
                it.id().value(),
                StageWords.orId(version.described().texts(it.id()).name(), it.id().value())))
        .toList();
  }

  public static List<Option> languages() {
    return Stream.of(Language.values()).map(it -> new Option(it.tag(), it.ownName())).toList();
  }

  public List<Entry> of(Viewer viewer, List<Piece> pieces) {
    return of(viewer, pieces, "");
  }

  /// @param words what was searched for; marked where it was found
  List<Entry> of(Viewer viewer, List<Piece> pieces, String words) {
    var files = looks.files(viewer, pieces);
    Map<String, String> names =
        stages(viewer).stream()
            .collect(Collectors.toMap(Option::value, Option::label, (a, _) -> a, TreeMap::new));
    return pieces.stream().map(it -> entry(it, names, PieceLooks.of(it, files, words))).toList();
  }

  private static Entry entry(Piece piece, Map<String, String> stages, Look look) {
    var facts = piece.facts();
    var stage = facts.stage();
    return new Entry(
        "/library/" + piece.id(),
        facts.language().tag(),
        facts.title(),
        facts.summary().isEmpty() ? lead(facts.body()) : facts.summary(),
        meta(piece),
        reads(piece),
        stage == null ? "" : stages.getOrDefault(stage, stage),
        facts.tags(),
        piece.status() == Status.PUBLISHED ? "" : msg("library.status." + piece.status()),
        look);
  }

  private static String lead(String body) {
    var plain = body.replaceAll("[#*_`>\\[\\]]", "").replaceAll("\\s+", " ").strip();
    var end =
        plain.offsetByCodePoints(
            0, Math.min(LONGEST_LEAD, plain.codePointCount(0, plain.length())));
    return end < plain.length() ? plain.substring(0, end) + "…" : plain;
  }

  private static String meta(Piece piece) {
    var origin = piece.facts().origin();
    var parts = new ArrayList<String>();
    var on = origin.on();
    if (on != null) {
      parts.add(Formats.date(on));
    }
    Stream.of(origin.author(), origin.source()).filter(it -> !it.isEmpty()).forEach(parts::add);
    return String.join(" · ", parts);
  }

  private static String reads(Piece piece) {
    var there = piece.facts().origin().reads();
    return there == null
        ? msg("library.reads", piece.reads())
        : msg("library.reads.there", piece.reads(), Formats.number(there));
  }
}
