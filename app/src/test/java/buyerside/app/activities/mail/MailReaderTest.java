package buyerside.app.activities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.activities.mail.MailReader.Unreadable;
import buyerside.app.activities.mail.ReadMail.Addressed;
import buyerside.app.activities.mail.ReadMail.Part;
import buyerside.app.activities.proposals.Party;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final String WORDS = "預算已批准，王总确认：50-80万元。";

  @ParameterizedTest
  @CsvSource({
    "GB18030, GB18030",
    "gb2312, GB18030",
    "GBK, GB18030",
    "UTF-8, UTF-8",
    "nonsense, GB18030",
    "us-ascii, UTF-8"
  })
  void a_body_is_read_whatever_its_charset_says_of_itself(String said, String written)
      throws Exception {
    for (var encoding : new String[] {"8bit", "base64", "quoted-printable"}) {
      var mail = read(message(said, encoding, WORDS.getBytes(Charset.forName(written))));

      assertThat(mail.texts().body()).as(encoding).isEqualTo(WORDS);
    }
  }

  @Test
  void big5_is_read_too() throws Exception {
    var words = "預算已批准，請寄報價單。";

    assertThat(read(message("Big5", "base64", words.getBytes("Big5-HKSCS"))).texts().body())
        .isEqualTo(words);
  }

  @Test
  void headers_are_read_in_each_encoding_also_cut_in_the_middle_of_a_character() throws Exception {
    var bytes = "关于预算的会议纪要".getBytes("GB18030");
    var first = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, 7));
    var rest = Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, 7, bytes.length));

    assertThat(subject("=?gb2312?B?" + first + "?=\r\n =?gb2312?B?" + rest + "?="))
        .isEqualTo("关于预算的会议纪要");
    assertThat(subject("Re: =?UTF-8?Q?=E9=A2=84=E7=AE=97_2027?= (final)"))
        .isEqualTo("Re: 预算 2027 (final)");
    assertThat(
            subject("=?big5?B?" + Base64.getEncoder().encodeToString("預算".getBytes("Big5")) + "?="))
        .isEqualTo("預算");
    assertThat(subject("=?utf-8?B?@@@?= =?bad?X?y?= plain")).contains("plain");
  }

  @Test
  void headers_that_nobody_encoded_are_read_as_what_they_are() throws Exception {
    for (var charset : new String[] {"GB18030", "UTF-8"}) {
      var bytes = new ByteArrayOutputStream();
      bytes.writeBytes("From: a@b.example\r\nSubject: ".getBytes(StandardCharsets.US_ASCII));
      bytes.writeBytes("关于预算".getBytes(charset));
      bytes.writeBytes("\r\n\r\nx\r\n".getBytes(StandardCharsets.US_ASCII));

      assertThat(MailReader.read(bytes.toByteArray(), NOW).texts().subject()).isEqualTo("关于预算");
    }
  }

  @Test
  void those_named_are_read_with_names_and_addresses() throws Exception {
    var mail =
        read(
            """
            From: =?UTF-8?B?546L5pWP?= <Wang.Min@Bona.example>
            To: "Li, Na" <li.na@bona.example>, sales@us.example
            Cc: =?gb2312?B?zfXX3A==?= <zong@bona.example>
            Delivered-To: log+abc@us.example
            Message-ID: <1@bona.example>
            In-Reply-To: <0@us.example>
            References: <root@us.example> <0@us.example>
            Date: Tue, 24 Nov 2026 10:00:00 +0800
            Subject: x

            y
            """);

    assertThat(mail.parties())
        .containsExactly(
            new Addressed(Part.FROM, Party.of("王敏", "wang.min@bona.example")),
            new Addressed(Part.TO, Party.of("Li, Na", "li.na@bona.example")),
            new Addressed(Part.TO, Party.of("", "sales@us.example")),
            new Addressed(Part.CC, Party.of("王总", "zong@bona.example")));
    assertThat(mail.id()).isEqualTo("1@bona.example");
    assertThat(mail.before()).containsExactly("root@us.example", "0@us.example");
    assertThat(mail.through()).containsExactly("log+abc@us.example");
    assertThat(mail.sent()).isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
  }

  @Test
  void what_came_with_it_is_kept_under_its_name() throws Exception {
    var mail =
        read(
            """
            From: a@b.example
            Subject: x
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=B

            --B
            Content-Type: multipart/alternative; boundary=A

            --A
            Content-Type: text/plain; charset=utf-8

            see attached
            --A
            Content-Type: text/html; charset=utf-8

            <p>see <b>attached</b></p>
            --A--
            --B
            Content-Type: application/pdf; name="=?UTF-8?B?5oql5Lu35Y2VLnBkZg==?="
            Content-Disposition: attachment; filename="=?UTF-8?B?5oql5Lu35Y2VLnBkZg==?="
            Content-Transfer-Encoding: base64

            JVBERi0xLjQ=
            --B
            Content-Type: text/plain; name="../../etc/passwd"
            Content-Disposition: attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd

            root
            --B--
            """);

    assertThat(mail.texts().body()).isEqualTo("see attached");
    assertThat(mail.texts().html()).isEqualTo("<p>see <b>attached</b></p>");
    assertThat(mail.pieces()).extracting(ReadMail.Piece::name).containsExactly("报价单.pdf", "passwd");
    assertThat(new String(mail.pieces().getFirst().content(), StandardCharsets.UTF_8))
        .isEqualTo("%PDF-1.4");
  }

  @Test
  void what_it_quotes_is_folded_away_in_both_languages() throws Exception {
    assertThat(Quotes.of("Yes.\n\nOn Mon, 23 Nov 2026 at 10:00, Ada <a@b.c> wrote:\n> Budget?\n"))
        .isEqualTo(
            new Quotes("Yes.", "On Mon, 23 Nov 2026 at 10:00, Ada <a@b.c> wrote:\n> Budget?"));
    assertThat(Quotes.of("同意。\n\n------------------ 原始邮件 ------------------\n发件人: 林晓\n").own())
        .isEqualTo("同意。");
    assertThat(Quotes.of("同意。\n\n发件人：林晓\n发送时间：2026年11月23日\n主题：预算\n\n请确认").own()).isEqualTo("同意。");
    assertThat(Quotes.of("好的\n\n林晓 <lin@us.example> 于2026年11月23日周一 10:00写道：\n> 请确认").own())
        .isEqualTo("好的");
    assertThat(Quotes.of("a\n> b\nc\n")).isEqualTo(new Quotes("a\n> b\nc", ""));
    assertThat(Quotes.of("From: my desk, with love"))
        .isEqualTo(new Quotes("From: my desk, with love", ""));
  }

  @Test
  void nothing_in_html_runs_calls_home_or_leads_astray() throws Exception {
    var safe =
        SafeHtml.safe(
            "<p onclick=x>a<script>alert(1)</script><style>p{}</style>"
                + "<img src='https://track.example/1.gif'><a href='javascript:x'>b</a>"
                + "<a href='https://ok.example/' target=_top>c</a><form><input name=p></form>"
                + "<iframe src=x></iframe><svg onload=x></svg></p>");

    assertThat(safe)
        .isEqualTo(
            "<p>a<a rel=\"nofollow noopener noreferrer\">b</a><a href=\"https://ok.example/\""
                + " rel=\"nofollow noopener noreferrer\">c</a></p><p></p>");
    assertThat(SafeHtml.text("<div>a<br>b</div><p>c <b>d</b></p><script>x</script>"))
        .isEqualTo("a\nb\n\nc d");
  }

  @Test
  @Timeout(20)
  void deep_wide_broken_and_large_messages_cost_no_more_than_a_moment() throws Exception {
    var deep = new StringBuilder("From: a@b.example\r\nSubject: deep\r\n");
    for (int i = 0; i < 200; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=B%d\r\n\r\n--B%d\r\n".formatted(i, i));
    }
    assertThat(read(deep.toString()).texts().subject()).isEqualTo("deep");

    var wide =
        new StringBuilder("From: a@b.example\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n");
    for (int i = 0; i < 5_000; i++) {
      wide.append("--B\r\nContent-Type: application/x\r\n\r\nx\r\n");
    }
    assertThat(read(wide.toString()).pieces()).hasSizeLessThan(301);

    assertThat(read("From: a@b.example\nContent-Type: multipart/mixed\n\nno boundary").pieces())
        .hasSizeLessThan(2);
    assertThat(read("From: <<<>>>@\nDate: yesterday\nContent-Type: ;;;\n\nx").sent())
        .isEqualTo(NOW);
    refused(new byte[MailReader.LARGEST + 1], "mail.large");
    refused("not a mail at all".getBytes(StandardCharsets.UTF_8), "mail.none");
    refused(new byte[0], "mail.none");
  }

  private static void refused(byte[] bytes, String code) {
    assertThatThrownBy(() -> MailReader.read(bytes, NOW))
        .isInstanceOfSatisfying(
            Unreadable.class, it -> assertThat(it.reason().code()).isEqualTo(code));
  }

  private static String subject(String header) throws Unreadable {
    return read("From: a@b.example\r\nSubject: " + header + "\r\n\r\nx\r\n").texts().subject();
  }

  private static ReadMail read(String mail) throws Unreadable {
    return MailReader.read(mail.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8), NOW);
  }

  private static ReadMail read(byte[] mail) throws Unreadable {
    return MailReader.read(mail, NOW);
  }

  private static byte[] message(String charset, String encoding, byte[] body) throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        """
        From: a@b.example\r
        Subject: x\r
        Content-Type: text/plain; charset="%s"\r
        Content-Transfer-Encoding: %s\r
        \r
        """
            .formatted(charset, encoding)
            .getBytes(StandardCharsets.US_ASCII));
    switch (encoding) {
      case "base64" -> bytes.writeBytes(Base64.getMimeEncoder().encode(body));
      case "quoted-printable" -> {
        for (var one : body) {
          bytes.writeBytes("=%02X".formatted(one & 0xff).getBytes(StandardCharsets.US_ASCII));
          bytes.writeBytes("=\r\n".getBytes(StandardCharsets.US_ASCII));
        }
      }
      default -> bytes.writeBytes(body);
    }
    return bytes.toByteArray();
  }
}
