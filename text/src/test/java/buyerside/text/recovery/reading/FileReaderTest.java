package buyerside.text.recovery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.text.recovery.reading.FileText.Format;
import buyerside.text.recovery.reading.FileText.Problem;
import buyerside.text.recovery.reading.FileText.Read;
import buyerside.text.recovery.reading.FileText.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReaderTest {

  private static final String CHINESE = "采购经理把三家供应商的报价放在一起，发现差别不在价格。";
  private static final String TRADITIONAL = "採購經理把三家供應商的報價放在一起，發現差別不在價格。";
  private static final String XML = "<w:document xmlns:w='w'><w:body>%s</w:body></w:document>";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void chinese_is_read_in_any_character_set(String charset) {
    assertThat(text(CHINESE.getBytes(Charset.forName(charset)))).isEqualTo(CHINESE);
  }

  @Test
  void a_picture_is_no_text_however_many_zeros_make_it_look_like_utf_16() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    assertThat(FileReader.read(png)).isEqualTo(new Unreadable(Problem.BINARY));
  }

  @Test
  void big5_and_western_text_are_told_apart() {
    assertThat(text(TRADITIONAL.getBytes(Charset.forName("Big5")))).isEqualTo(TRADITIONAL);
    var french = "La réunion a été reportée à l'été prochain, décidément.";
    assertThat(text(french.getBytes(Charset.forName("windows-1252")))).isEqualTo(french);
  }

  @Test
  void a_page_gives_what_is_seen_and_no_script_or_reading() {
    var html =
        "<html><head><title>标题</title><script>alert(1)</script></head><body><nav>首页</nav>"
            + "<p><ruby>場<rp>(</rp><rt>chǎng</rt><rp>)</rp></ruby>地</p>"
            + "<p style='display:none'>隐藏</p><p>第二段<br>第三段</p></body></html>";
    assertThat(FileReader.read(html.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Read(Format.HTML, "utf-8", "标题\n場地\n第二段\n第三段"));
  }

  @Test
  void a_document_gives_its_paragraphs() throws IOException {
    var body = "<w:p><w:r><w:t>第一</w:t></w:r><w:r><w:t>段</w:t></w:r></w:p><w:p><w:t>二</w:t></w:p>";
    assertThat(
            FileReader.read(
                zip("word/document.xml", XML.formatted(body).getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(new Read(Format.DOCX, "", "第一段\n二"));
  }

  @Test
  void a_document_that_unpacks_to_too_much_is_refused() throws IOException {
    assertThat(FileReader.read(zip("word/document.xml", new byte[30 * 1024 * 1024])))
        .isEqualTo(new Unreadable(Problem.TOO_LARGE));
  }

  @Test
  void entities_of_a_document_are_not_resolved() throws IOException {
    var xml = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a><t>&e;</t></a>";
    assertThat(FileReader.read(zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void what_is_locked_old_empty_or_no_text_is_refused_with_the_reason() throws IOException {
    var old = new byte[1024];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    assertThat(FileReader.read(old)).isEqualTo(new Unreadable(Problem.OLD_OFFICE));
    var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 100, name.length);
    assertThat(FileReader.read(old)).isEqualTo(new Unreadable(Problem.ENCRYPTED));
    assertThat(FileReader.read(new byte[0])).isEqualTo(new Unreadable(Problem.EMPTY));
    assertThat(FileReader.read("  \n ".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Unreadable(Problem.EMPTY));
    assertThat(FileReader.read(zip("other.xml", new byte[10])))
        .isEqualTo(new Unreadable(Problem.BINARY));
    assertThat(FileReader.read(pdf("secret"))).isEqualTo(new Unreadable(Problem.ENCRYPTED));
    assertThat(FileReader.read("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(new Unreadable(Problem.DAMAGED));
  }

  @Test
  void a_pdf_gives_its_text() throws IOException {
    assertThat(FileReader.read(pdf("")))
        .isEqualTo(new Read(Format.PDF, "", "Who pays for the delay?"));
  }

  private static String text(byte[] file) {
    return ((Read) FileReader.read(file)).text();
  }

  private static byte[] zip(String name, byte[] part) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(part);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String password) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("Who pays for the delay?");
        content.endText();
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
