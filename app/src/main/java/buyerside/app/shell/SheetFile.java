package buyerside.app.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// One sheet of text cells as an XLSX workbook (ECMA-376), written as it comes: nothing is kept in
/// memory. Cells are inline strings, so no text is taken for a formula.
final class SheetFile implements TableFile {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final int LONGEST = 32_767;

  private final ZipOutputStream zip;
  private long rows;

  SheetFile(OutputStream stream) throws IOException {
    zip = new ZipOutputStream(stream);
    part(
        "[Content_Types].xml",
        """
        <Types xmlns="%spackage/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>\
        """
            .formatted(OPEN));
    part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    part(
        "xl/workbook.xml",
        """
        <workbook xmlns="%1$sspreadsheetml/2006/main" xmlns:r="%1$sofficeDocument/2006/relationships">\
        <sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>\
        """
            .formatted(OPEN));
    part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    write(HEAD + "<worksheet xmlns=\"" + OPEN + "spreadsheetml/2006/main\"><sheetData>");
  }

  @Override
  public void row(List<String> cells) {
    rows++;
    var row = new StringBuilder("<row r=\"").append(rows).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      row.append("<c r=\"").append(column(i)).append(rows);
      row.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      append(row, cells.get(i));
      row.append("</t></is></c>");
    }
    write(row.append("</row>").toString());
  }

  @Override
  public void close() throws IOException {
    write("</sheetData></worksheet>");
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private static String relation(String type, String target) {
    return """
    <Relationships xmlns="%1$spackage/2006/relationships"><Relationship Id="rId1" \
    Type="%1$sofficeDocument/2006/relationships/%2$s" Target="%3$s"/></Relationships>\
    """
        .formatted(OPEN, type, target);
  }

  private void part(String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    write(HEAD + content);
    zip.closeEntry();
  }

  private void write(String text) {
    try {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String column(int index) {
    var name = new StringBuilder();
    for (int i = index; i >= 0; i = i / 26 - 1) {
      name.insert(0, (char) ('A' + i % 26));
    }
    return name.toString();
  }

  /// Characters that XML cannot hold are left out.
  private static void append(StringBuilder row, String text) {
    text.codePoints()
        .limit(LONGEST)
        .filter(it -> it >= 0x20 && it != 0xFFFE && it != 0xFFFF || it == '\n' || it == '\t')
        .forEach(it -> {
          switch (it) {
            case '<' -> row.append("&lt;");
            case '>' -> row.append("&gt;");
            case '&' -> row.append("&amp;");
            default -> row.appendCodePoint(it);
          }
        });
  }
}
