package buyerside.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CleanCommandTest {

  private static final String PAGE =
      """
      客戶(hù)為(wèi)什么要買(mǎi)
      時(shí)間:2010-08-10 人氣:1257 來(lái)源:世界經(jīng)理人網(wǎng) 作者:张三
      報(bào)表上寫(xiě)著的問(wèn)題,不一定是客戶(hù)的問(wèn)題。
      閱讀(dú)全文
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void pieces_come_out_as_json_with_what_the_page_says_about_them() throws IOException {
    assertThat(clean(PAGE.getBytes(Charset.forName("GB18030")))).isZero();

    var piece = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8)).get(0);
    assertThat(piece.get("title").asString()).isEqualTo("客户为什么要买");
    assertThat(piece.get("date").asString()).isEqualTo("2010-08-10");
    assertThat(piece.get("popularity").asInt()).isEqualTo(1257);
    assertThat(piece.get("source").asString()).isEqualTo("世界经理人网");
    assertThat(piece.get("author").asString()).isEqualTo("张三");
    assertThat(piece.get("body").asString()).isEqualTo("报表上写着的问题,不一定是客户的问题。");
    assertThat(piece.get("repairs").get(0).get("kind").asString()).isEqualTo("pinyin");
  }

  @Test
  void a_script_can_be_asked_for() throws IOException {
    assertThat(clean("客户的问题,不一定是报表上的问题。".getBytes(StandardCharsets.UTF_8), "--script", "hant"))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("客戶的問題,不一定是報表上的問題。");
  }

  @Test
  void files_without_text_and_wrong_words_are_refused() throws IOException {
    assertThat(clean(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(1);
    assertThat(clean("文".getBytes(StandardCharsets.UTF_8), "--script", "latin")).isEqualTo(2);
    assertThat(CleanCommand.run(List.of("/no/such/file"), stream(out), stream(err))).isEqualTo(2);
    assertThat(out.size()).isZero();
  }

  private int clean(byte[] content, String... options) throws IOException {
    var file = Files.write(folder.resolve("page"), content);
    var words = new ArrayList<>(List.of(file.toString()));
    words.addAll(List.of(options));
    return CleanCommand.run(words, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
