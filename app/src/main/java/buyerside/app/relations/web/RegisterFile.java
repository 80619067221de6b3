package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.register.Entry;
import buyerside.app.relations.register.HospitalityRegister;
import buyerside.app.shell.TableFile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The register as a file for auditors: every entry with its seal.
final class RegisterFile {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "recorded",
          "member",
          "direction",
          "kind",
          "person",
          "company",
          "official",
          "occasion",
          "on",
          "valuePerHead",
          "currency",
          "tender",
          "rules",
          "decision",
          "reason",
          "seal");

  private RegisterFile() {}

  static void write(
      HospitalityRegister register, Map<UUID, String> names, Viewer viewer, TableFile table) {
    table.row(COLUMNS.stream().map(it -> msg("register.column." + it)).toList());
    register.each(viewer, it -> table.row(cells(it, names)));
  }

  private static List<String> cells(Entry entry, Map<UUID, String> names) {
    var facts = entry.facts();
    var decision = entry.decision();
    return Stream.of(
            String.valueOf(entry.number()),
            entry.stamp().recorded().toString(),
            names.getOrDefault(entry.member(), ""),
            facts.direction().name(),
            facts.kind().name(),
            facts.party().name(),
            entry.company(),
            String.valueOf(facts.party().official()),
            facts.occasion(),
            facts.on().toString(),
            facts.worth().perHead().toPlainString(),
            facts.worth().currency(),
            facts.worth().tender().name(),
            String.join(" ", entry.rules().stream().map(Enum::name).toList()),
            decision == null ? "" : decision.verdict().name(),
            decision == null ? "" : decision.reason(),
            entry.stamp().seal())
        .toList();
  }
}
