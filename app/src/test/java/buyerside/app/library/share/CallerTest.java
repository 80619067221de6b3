package buyerside.app.library.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

  private static final String CHROME =
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0"
          + " Safari/537.36";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "curl/8.5.0",
        "Wget/1.21",
        "python-requests/2.32",
        "WhatsApp/2.23.20.0",
        "TelegramBot (like TwitterBot)",
        "facebookexternalhit/1.1",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
        "Mozilla/5.0 (compatible; Bytespider; spider-feedback@bytedance.com) AppleWebKit/537.36",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 HeadlessChrome/142.0.0.0 Safari/537.36",
        "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5",
        "Mozilla/4.0 (compatible; ms-office; MSOffice 16)"
      })
  void programs_give_themselves_away(String agent) {
    assertThat(of("GET", Map.of("User-Agent", agent))).isEqualTo(Caller.PROGRAM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHROME,
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15"
            + " MicroMessenger/8.0.50(0x18003237) NetType/WIFI Language/zh_CN",
        "Mozilla/5.0 (Linux; Android 14; HarmonyOS) AppleWebKit/537.36 Chrome/114.0 HuaweiBrowser",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 DingTalk/7.6.0"
      })
  void browsers_of_people_are_people(String agent) {
    assertThat(of("GET", Map.of("User-Agent", agent))).isEqualTo(Caller.PERSON);
  }

  @Test
  void what_is_fetched_ahead_or_only_looked_up_is_a_program() {
    assertThat(of("HEAD", Map.of("User-Agent", CHROME))).isEqualTo(Caller.PROGRAM);
    assertThat(of("GET", Map.of("User-Agent", CHROME, "Sec-Purpose", "prefetch")))
        .isEqualTo(Caller.PROGRAM);
  }

  @Test
  void a_wish_not_to_be_counted_is_heard() {
    assertThat(of("GET", Map.of("User-Agent", CHROME, "Sec-GPC", "1")))
        .isEqualTo(Caller.ASKS_NOT_TO_BE);
    assertThat(of("GET", Map.of("User-Agent", CHROME, "DNT", "1")))
        .isEqualTo(Caller.ASKS_NOT_TO_BE);
    assertThat(of("GET", Map.of("User-Agent", CHROME, "DNT", "0"))).isEqualTo(Caller.PERSON);
  }

  private static Caller of(String method, Map<String, String> headers) {
    return Caller.of(method, it -> headers.getOrDefault(it, ""));
  }
}
