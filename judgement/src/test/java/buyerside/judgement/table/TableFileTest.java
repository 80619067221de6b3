package buyerside.judgement.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.judgement.multistate.BadInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

  private static final String CHINESE = "客户,结果,金额\n上海远大机械,赢单,120000\n北京中科软件,输单,80000\n";

  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("deals.csv"), bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void chinese_is_read_however_it_was_saved(String charset) throws IOException {
    var table = TableFile.read(file(CHINESE.getBytes(Charset.forName(charset))));
    assertThat(table.names()).containsExactly("客户", "结果", "金额");
    assertThat(table.column("结果").texts()).contains("赢单", "输单");
    assertThat(table.column("金额").numbers()).containsExactly(120_000, 80_000);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_name() throws IOException {
    var table = TableFile.read(file(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_8)));
    assertThat(table.names().getFirst()).isEqualTo("客户");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void any_usual_separator_will_do(String separator) throws IOException {
    var text = CHINESE.replace(",", separator).getBytes(StandardCharsets.UTF_8);
    assertThat(TableFile.read(file(text)).names()).containsExactly("客户", "结果", "金额");
  }

  @Test
  void a_row_with_more_fields_than_names_is_refused_by_its_line() throws IOException {
    var path = file("a,b\n1,2\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> TableFile.read(path))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("3");
  }
}
