package buyerside.app.relations.reach;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Telephone numbers by the numbering plans of the countries we sell in; those of other countries
/// are held to the general rule of ITU-T E.164: 7 to 15 digits with the country's code.
public final class PhoneNumbers {

  /// A country's numbers.
  ///
  /// @param code dialled from abroad
  /// @param trunk dialled before the number within the country; may be empty
  /// @param national what the number looks like, without code and trunk
  private record Plan(String code, String trunk, Pattern national, String example) {}

  private static final Map<String, Plan> PLANS =
      Stream.of(
              "CN 86 0 (1[3-9]\\d{9}|[2-9]\\d{8,10}|10\\d{8}|400\\d{7}|800\\d{7}) +86 138 0013"
                  + " 8000",
              "HK 852 - ([2-9]\\d{7}) +852 2123 4567",
              "MO 853 - ([268]\\d{7}) +853 2812 3456",
              "TW 886 0 (9\\d{8}|[2-8]\\d{7,8}) +886 2 2345 6789",
              "SG 65 - ([3689]\\d{7}) +65 6123 4567",
              "JP 81 0 ([1-9]\\d{8,9}) +81 3 1234 5678",
              "KR 82 0 ([1-9]\\d{7,9}) +82 2 312 3456",
              "IN 91 0 ([1-9]\\d{9}) +91 81234 56789",
              "VN 84 0 ([2-9]\\d{8,9}) +84 912 345 678",
              "TH 66 0 ([2-9]\\d{7,8}) +66 2 123 4567",
              "MY 60 0 ([1-9]\\d{7,9}) +60 3 2385 6789",
              "US 1 1 ([2-9]\\d{2}[2-9]\\d{6}) +1 212 555 0123",
              "CA 1 1 ([2-9]\\d{2}[2-9]\\d{6}) +1 416 555 0123",
              "GB 44 0 ([1-357-9]\\d{8,9}) +44 20 7946 0018",
              "IE 353 0 ([1-9]\\d{6,8}) +353 1 234 5678",
              "DE 49 0 ([1-9]\\d{5,12}) +49 30 23125 012",
              "AT 43 0 ([1-9]\\d{3,12}) +43 1 234567890",
              "CH 41 0 ([1-9]\\d{8}) +41 44 668 18 00",
              "FR 33 0 ([1-9]\\d{8}) +33 1 99 00 12 34",
              "BE 32 0 ([1-9]\\d{7,8}) +32 2 123 45 67",
              "NL 31 0 ([1-9]\\d{8}) +31 20 123 4567",
              "ES 34 - ([5-9]\\d{8}) +34 810 12 34 56",
              "IT 39 - (0\\d{5,10}|3\\d{8,9}) +39 02 1234 5678",
              "AU 61 0 ([2-478]\\d{8}) +61 2 5550 1234")
          .map(it -> it.split(" ", 5))
          .collect(
              Collectors.toUnmodifiableMap(
                  it -> it[0],
                  it ->
                      new Plan(
                          it[1], it[2].equals("-") ? "" : it[2], Pattern.compile(it[3]), it[4])));

  private static final Map<String, String> BY_CURRENCY =
      Map.of(
          "CNY", "CN", "TWD", "TW", "HKD", "HK", "MOP", "MO", "SGD", "SG", "USD", "US", "GBP", "GB",
          "EUR", "DE", "JPY", "JP");

  private static final Pattern BETWEEN = Pattern.compile("[\\s()./\\-]+");
  private static final Pattern ABROAD = Pattern.compile("[1-9]\\d{6,14}");

  private PhoneNumbers() {}

  /// The number as it is dialled from anywhere, `+` and digits; empty if no number of that country
  /// is like it.
  ///
  /// @param country ISO 3166 code, for numbers that do not begin with `+` or `00`
  public static Optional<String> international(String typed, String country) {
    var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    var digits = BETWEEN.matcher(plain.replace("(0)", "")).replaceAll("");
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    }
    if (digits.startsWith("+")) {
      return abroad(digits.substring(1));
    }
    var plan = PLANS.get(country);
    return plan == null ? Optional.empty() : national(plan, digits);
  }

  /// What a number of that country looks like.
  public static String example(String country) {
    var plan = PLANS.get(country);
    return plan == null ? "+86 138 0013 8000" : plan.example();
  }

  /// The code of a country as people write it: code, or its name in English, Chinese or German.
  ///
  /// @param currency of the workspace, which tells the country where none was written
  public static String country(@Nullable String written, String currency) {
    var other = BY_CURRENCY.getOrDefault(currency, "CN");
    if (written == null || written.isBlank()) {
      return other;
    }
    var name = written.strip();
    return Arrays.stream(Locale.getISOCountries())
        .filter(it -> names(it).stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .orElse(other);
  }

  private static Optional<String> abroad(String digits) {
    var plans = PLANS.values().stream().filter(it -> digits.startsWith(it.code())).toList();
    if (plans.isEmpty()) {
      return ABROAD.matcher(digits).matches() ? Optional.of("+" + digits) : Optional.empty();
    }
    return plans.stream()
        .flatMap(it -> national(it, digits.substring(it.code().length())).stream())
        .findFirst();
  }

  private static Optional<String> national(Plan plan, String digits) {
    var trunk = plan.trunk();
    var number =
        !trunk.isEmpty() && digits.startsWith(trunk) ? digits.substring(trunk.length()) : digits;
    return plan.national().matcher(number).matches()
        ? Optional.of("+" + plan.code() + number)
        : Optional.empty();
  }

  private static List<String> names(String code) {
    var country = Locale.of("", code);
    return List.of(
        code,
        country.getDisplayCountry(Locale.ENGLISH),
        country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE),
        country.getDisplayCountry(Locale.TRADITIONAL_CHINESE),
        country.getDisplayCountry(Locale.GERMAN));
  }
}
