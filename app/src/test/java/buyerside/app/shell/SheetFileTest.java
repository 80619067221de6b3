package buyerside.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SheetFileTest {

  @Test
  void a_workbook_is_read_by_others_as_it_was_written() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var file = new SheetFile(bytes)) {
      file.row(List.of("名称", "note"));
      file.row(List.of("=1+1", "<a> & \"b\"\nnext\u0001"));
    }

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(0)).isEqualTo("名称");
      assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
      assertThat(rows.get(1).getCellText(1)).isEqualTo("<a> & \"b\"\nnext");
    }
  }
}
