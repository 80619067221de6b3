package buyerside.text.duplicates;

import buyerside.text.search.NormalForm;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A company's name without what differs from one writing of it to the next: script, width, spaces,
/// punctuation, its legal form, a place in brackets, and a mark behind the legal form.
///
/// @param core what is left, in normal form; never empty unless nothing in the name is a letter or
///   digit
/// @param marked whether something stood behind the legal form that is no part of the name
public record CompanyName(String core, boolean marked) {

  private static final List<String> CHINESE_FORMS =
      List.of(
          """
          股份有限责任公司 有限责任公司 股份有限公司 集团有限公司 集团股份有限公司 有限公司 控股有限公司
          普通合伙企业 有限合伙企业 股份公司 总公司 集团公司 公司
          """
              .strip()
              .split("\\s+"));

  private static final Pattern CHINESE_FORM =
      Pattern.compile(
          "(?:集团)?(?:"
              + String.join("|", CHINESE_FORMS.stream().sorted(CompanyName::longer).toList())
              + ")([a-z0-9]{0,4})$");

  private static final String LATIN_FORMS =
      """
      incorporated inc corporation corp company co limited ltd llc llp lp plc ag kg kgaa se ug ohg
      gmbh(?:\\s*(?:&|und)\\s*co\\.?\\s*kg)? e\\.?k s\\.?a\\.?s? s\\.?r\\.?l s\\.?p\\.?a sarl
      b\\.?v n\\.?v oy oyj ab a/?s aps asa pte pty sdn bhd k\\.?k sp\\.?\\s?z\\s?o\\.?\\s?o
      """;

  private static final Pattern LATIN_FORM =
      Pattern.compile(
          "(?:[\\s,]+(?:" + LATIN_FORMS.strip().replaceAll("\\s+", "|") + ")\\.?)+[.\\s]*$");

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{0,40})\\)");
  private static final Pattern NO_PLACE =
      Pattern.compile("总部|本部|集团|总公司|headquarters|head office|hq|group");

  /// Reads a name of any script.
  public static CompanyName of(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    plain = plain.replace('（', '(').replace('）', ')').replace('【', '(').replace('】', ')');
    var inside = new StringBuilder();
    var brackets = BRACKETS.matcher(plain);
    while (brackets.find()) {
      var word = brackets.group(1).strip();
      if (!NO_PLACE.matcher(word).matches()) {
        inside.append(word);
      }
    }
    var outside = brackets.replaceAll(" ").strip();
    var latin = LATIN_FORM.matcher(outside);
    var shortened =
        latin.find() && latin.start() > 0 ? outside.substring(0, latin.start()) : outside;
    var normal = NormalForm.of(shortened);
    var marked = false;
    var form = CHINESE_FORM.matcher(normal);
    if (form.find() && form.start() > 0) {
      marked = !form.group(1).isEmpty();
      normal = normal.substring(0, form.start());
    }
    var core = NormalForm.of(inside.toString()) + normal;
    return new CompanyName(core.isEmpty() ? NormalForm.of(name) : core, marked);
  }

  /// The core without the place that it begins with, as far as enough is left.
  String without(String place) {
    return Stream.of(place, place.replaceAll("(?:省|市|自治区|自治州|地区|盟|县|区)$", ""))
        .filter(it -> it.length() > 1 && core.startsWith(it) && core.length() >= it.length() + 2)
        .findFirst()
        .map(it -> core.substring(it.length()))
        .orElse(core);
  }

  private static int longer(String one, String other) {
    return Integer.compare(other.length(), one.length());
  }
}
