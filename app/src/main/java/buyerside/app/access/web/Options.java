package buyerside.app.access.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Language;
import buyerside.app.shell.Problems;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// The choices that several forms offer.
final class Options {

  private Options() {}

  static Choice language(Language chosen) {
    var options =
        Stream.of(Language.values()).map(it -> new Option(it.tag(), it.ownName())).toList();
    return new Choice("language", msg("access.language"), options, chosen.tag(), List.of());
  }

  static Choice zone(String chosen, Problems problems) {
    var options =
        ZoneId.getAvailableZoneIds().stream()
            .filter(it -> it.contains("/") && !it.startsWith("Etc/") && !it.startsWith("SystemV/"))
            .sorted()
            .map(it -> new Option(it, it.replace('_', ' ')))
            .toList();
    var all = Stream.concat(Stream.of(new Option("UTC", "UTC")), options.stream()).toList();
    return new Choice("zone", msg("access.zone"), all, chosen, problems.of("zone"));
  }

  static Choice role(Role chosen) {
    var options =
        Stream.of(Role.values())
            .map(it -> new Option(it.name(), msg("access.role." + it)))
            .toList();
    return new Choice("role", msg("access.role"), options, chosen.name(), List.of());
  }

  static String zoneFor(Language language) {
    return switch (language) {
      case EN -> "Europe/London";
      case ZH_HANS -> "Asia/Shanghai";
      case ZH_HANT -> "Asia/Taipei";
    };
  }
}
