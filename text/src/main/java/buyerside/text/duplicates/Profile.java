package buyerside.text.duplicates;

import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.search.NormalForm;
import buyerside.text.search.PersonName;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A record in the form in which it is compared.
///
/// @param name a company's core, a person's normal form
/// @param local a company's core without its place; a person's employer's core
/// @param sound by pinyin
record Profile(
    Kind kind,
    String name,
    String local,
    String sound,
    String place,
    String registration,
    List<String> numbers,
    List<String> mails,
    String site) {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  static Profile of(Listed listed) {
    var written = plain(listed.name());
    var place = NormalForm.of(listed.place());
    var company = listed.kind() == Kind.COMPANY;
    var core = CompanyName.of(company ? written : plain(listed.company()));
    var name = company ? core.core() : NormalForm.of(written);
    return new Profile(
        listed.kind(),
        name,
        company ? core.without(place) : core.core(),
        company ? NormalForm.sortKey(name) : PersonName.of(written).sound(),
        place,
        Contacts.registration(listed.registration()),
        known(listed.numbers().stream().map(Contacts::number)),
        known(listed.mails().stream().map(Contacts::mail)),
        site(listed));
  }

  /// All of it in a few bytes: a million records fit where their texts would not.
  byte[] pack() {
    return String.join(
            "\n",
            kind.name(),
            name,
            local.equals(name) ? "" : local,
            sound.equals(name) ? "" : sound,
            place,
            registration,
            String.join("\t", numbers),
            String.join("\t", mails),
            site)
        .getBytes(StandardCharsets.UTF_8);
  }

  static Profile unpack(byte[] packed) {
    var parts = new String(packed, StandardCharsets.UTF_8).split("\n", -1);
    var kind = Kind.valueOf(parts[0]);
    return new Profile(
        kind,
        parts[1],
        kind == Kind.COMPANY && parts[2].isEmpty() ? parts[1] : parts[2],
        parts[3].isEmpty() ? parts[1] : parts[3],
        parts[4],
        parts[5],
        parts[6].isEmpty() ? List.of() : List.of(parts[6].split("\t")),
        parts[7].isEmpty() ? List.of() : List.of(parts[7].split("\t")),
        parts[8]);
  }

  /// Without accents: é and e are one.
  private static String plain(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String site(Listed listed) {
    return Stream.concat(Stream.of(listed.site()), listed.mails().stream())
        .map(Contacts::domain)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<String> known(Stream<String> texts) {
    return texts.filter(it -> !it.isEmpty()).distinct().toList();
  }
}
