package buyerside.text.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import buyerside.text.recovery.reading.FileReader;
import buyerside.text.recovery.reading.FileText.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The page that the product was asked to implement, as its site garbled it.
class SeedTest {

  private static List<Piece> pieces = List.of();

  @BeforeAll
  static void recover() throws IOException {
    var file = Path.of(System.getProperty("buyerside.shared"), "seeds", "000_2f854488d4d9f16d.txt");
    assumeTrue(Files.exists(file), "the seed is not here");
    pieces =
        Recovery.pieces(
            ((Read) FileReader.read(Files.readAllBytes(file))).text(), Script.AS_WRITTEN);
  }

  @Test
  void the_page_has_three_pieces() {
    assertThat(pieces.stream().map(it -> it.facts().title()))
        .containsExactly("是否要赴职场饭局", "很新颖的创意木凳", "如何创建一个高效的B2B销售策略");
  }

  @Test
  void the_column_comes_with_what_the_page_says_about_it() {
    var facts = pieces.getFirst().facts();
    assertThat(facts.date()).isEqualTo(LocalDate.of(2010, 8, 10));
    assertThat(facts.popularity()).isEqualTo(1257);
    assertThat(facts.source()).isEqualTo("世界经理人网");
    assertThat(facts.author()).isEmpty();
    assertThat(facts.summary()).startsWith("是否要赴职场饭局确实让很多人困扰。").endsWith("他们都对职场饭局有抵触。");
    assertThat(facts.proposed()).isEmpty();
  }

  @Test
  void each_paragraph_is_said_once() {
    assertThat(pieces.stream().map(it -> it.body().size())).containsExactly(9, 1, 62);
    assertThat(pieces.getLast().body().stream().filter(it -> it.matches("步骤六.评估和调整"))).hasSize(1);
  }

  @Test
  void runs_that_were_read_one_byte_off_are_read_again() {
    var text = String.join("\n", pieces.stream().map(Piece::text).toList());
    assertThat(text)
        .contains("那么适当的参加是有必要的。如果企业没有这样的氛围")
        .contains("从一个职场饭局活跃者变为很少参加,其他人议论也难免")
        .contains("阶段一:问题确认。")
        .contains("明确经济后果。客户不可能做出明智的决定,")
        .contains("因为我们的客户在流失,损失高达每年1000万美元。")
        .contains("选择厂商解决方案。现在到了真正要做出决策的时候了")
        .contains("因为是该厂商帮助客户“搞清楚”了这个问题")
        .contains("他们仍然不知道升级是否能够让他们每天节省100美元")
        .contains("因为“采购周期”模型是建立在真实的客户采购流程的基础上的");
  }

  @Test
  void nothing_of_the_damage_is_left() {
    var text = String.join("\n", pieces.stream().map(Piece::text).toList());
    assertThat(text)
        .doesNotContainPattern("[āáǎàēéěèīíǐìōóǒòūúǔù\\uFFFD]")
        .doesNotContain("阅读全文", "声明")
        .doesNotContainPattern("\\?[^\n]*[,。]\\?");
    assertThat(Conversion.simplified(text)).isEqualTo(text);
  }

  @Test
  void what_was_guessed_is_marked() {
    var guesses =
        pieces.stream()
            .flatMap(it -> it.repairs().stream())
            .filter(it -> it.kind() == Repair.Kind.CHARACTER_SET)
            .filter(it -> it.certainty() != Certainty.CERTAIN);
    assertThat(guesses).anyMatch(it -> it.after().endsWith("有必要的") && it.line() == 6);
    assertThat(Stream.of(pieces.getFirst(), pieces.getLast()))
        .allMatch(it -> it.repairs().stream().anyMatch(r -> r.kind() == Repair.Kind.REPEAT));
  }
}
