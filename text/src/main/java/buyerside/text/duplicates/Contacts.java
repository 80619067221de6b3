package buyerside.text.duplicates;

import buyerside.text.search.NormalForm;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers and addresses in the form in which they are compared.
final class Contacts {

  private static final int SHORTEST_NUMBER = 7;
  private static final int SHORTEST_REGISTRATION = 6;
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern SITE =
      Pattern.compile("^(?:https?://)?(?:www\\.)?([^/:?#\\s]+\\.[^/:?#\\s]{2,}).*$");

  /// Where anybody can have an address: sharing one says nothing.
  private static final Set<String> ANYBODY =
      Set.of(
          """
          gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com
          icloud.com me.com aol.com gmx.de gmx.net web.de proton.me
          protonmail.com qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com
          yeah.net sina.com sina.cn sohu.com 139.com 189.cn wo.cn
          21cn.com aliyun.com tom.com mail.com mail.ru yandex.ru naver.com
          example.com example.org
          """
              .strip()
              .split("\\s+"));

  private Contacts() {}

  /// Digits without the dialling prefix of China and leading noughts; what has no seven digits, or
  /// none at all but letters (a WeChat ID), is compared as it is.
  static String number(String written) {
    var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    var digits = NO_DIGIT.matcher(plain).replaceAll("");
    if (plain.chars().anyMatch(Character::isLetter)) {
      return NormalForm.of(plain);
    }
    digits = digits.replaceFirst("^0+", "");
    if (digits.startsWith("86") && digits.length() >= 11) {
      digits = digits.substring(2).replaceFirst("^0+", "");
    }
    return digits.length() < SHORTEST_NUMBER ? "" : digits;
  }

  static String mail(String written) {
    var mail = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    return mail.indexOf('@') > 0 ? mail : "";
  }

  /// The domain that says which company; empty for that of a mailbox provider.
  static String domain(String site) {
    var plain = Normalizer.normalize(site, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    var matcher = SITE.matcher(plain.substring(plain.lastIndexOf('@') + 1));
    if (!matcher.matches()) {
      return "";
    }
    var domain = matcher.group(1);
    return ANYBODY.contains(domain) ? "" : domain;
  }

  static String registration(String written) {
    var normal = NormalForm.of(written);
    return normal.length() < SHORTEST_REGISTRATION ? "" : normal;
  }
}
