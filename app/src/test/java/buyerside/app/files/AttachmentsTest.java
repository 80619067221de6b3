package buyerside.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.files.Attaching.Done;
import buyerside.app.files.Attaching.Refused;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@BuyersideTest
class AttachmentsTest {

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private Companies companies;
  @Autowired private Attachments attachments;
  @Autowired private Previews previews;
  @Autowired private Undo undo;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private Holder acme = new Holder("COMPANY", new UUID(0, 0));
  private String token = "";

  @BeforeEach
  void a_company() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Files");
    token = ((ApiTokens.Making.Made) tokens.make(ada, "files")).token().value();
    acme = company("Acme");
  }

  @Test
  void a_file_comes_back_byte_by_byte_however_many_chunks_it_fills() throws Exception {
    var bytes = new byte[ContentStore.CHUNK_BYTES * 2 + 17];
    new java.util.Random(1).nextBytes(bytes);
    var file = attach("noise.dat", bytes);

    assertThat(attachments.open(ada, file).readAllBytes()).isEqualTo(bytes);
    assertThat(send(get("/files/" + file.id())).getContentAsByteArray()).isEqualTo(bytes);
  }

  @Test
  void the_same_content_is_kept_once_and_not_twice_on_one_record() throws Exception {
    var first = attach("offer.txt", "An offer.".getBytes(StandardCharsets.UTF_8));
    var other = company("Globex");

    assertThat(refusal("again.txt", "An offer.")).isEqualTo("files.there-already");

    attachments.attach(ada, other, upload("offer.txt", "An offer."));
    assertThat(attachments.alike(ada, first)).extracting(Attachment::holder).containsExactly(other);
  }

  @Test
  void a_file_that_was_removed_is_gone_and_comes_back_with_one_click() throws Exception {
    var file = attach("offer.txt", "An offer.".getBytes(StandardCharsets.UTF_8));
    var removed = (Done) attachments.remove(ada, file.id());
    assertThat(attachments.of(ada, acme)).isEmpty();
    assertThat(send(get("/files/" + file.id())).getStatus()).isEqualTo(404);

    undo.undo(ada, removed.command());

    assertThat(attachments.of(ada, acme)).extracting(Attachment::id).containsExactly(file.id());
  }

  @Test
  void what_cannot_be_kept_is_refused_with_the_reason() throws Exception {
    assertThat(refusal("a.txt", "")).isEqualTo("files.empty");
    assertThat(refusal("a.pdf", "This is no PDF at all.")).isEqualTo("files.extension");
    assertThat(refusal("a.png", "%PDF-1.7 says it is a PDF")).isEqualTo("files.extension");
    assertThat(refusal("a.exe", "MZ")).isEqualTo("files.program");
    assertThat(refusal("a.pdf", "%PDF-1.7 and nothing after it")).isEqualTo("files.damaged");
    assertThat(code(attachments.attach(ada, acme, new Upload("b.zip", bytes(bomb())))))
        .isEqualTo("files.bomb");
  }

  @Test
  void a_name_that_says_nothing_wrong_is_fine() throws Exception {
    for (var name : List.of("notes.md", "table.csv", "页面.html", "log", "mail.eml", "d.json")) {
      var file = attach(name, ("[1]" + name).getBytes(StandardCharsets.UTF_8));
      assertThat(file.name()).isEqualTo(name);
    }
    assertThat(attach("book.docx", zipped("[Content_Types].xml")).content().type())
        .endsWith("wordprocessingml.document");
  }

  @Test
  void files_under_a_password_are_kept_and_marked() throws Exception {
    assertThat(attach("locked.docx", oldContainer("EncryptedPackage")).content().locked()).isTrue();
    assertThat(attach("locked.pdf", pdf(1, "secret")).content().locked()).isTrue();
    assertThat(attach("open.pdf", pdf(3, "")).content())
        .extracting(Content::locked, Content::pages)
        .containsExactly(false, 3);
  }

  @Test
  void a_name_loses_folders_and_characters_that_turn_the_writing() throws Exception {
    var bidi = "C:\\temp\\re\u202Efdp.txt";

    assertThat(attach(bidi, new byte[] {'a'}).name()).isEqualTo("refdp.txt");
  }

  @Test
  void pages_and_drawings_are_given_out_inert() throws Exception {
    var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for (var content : List.of(svg, "<html><script>alert(1)</script></html>")) {
      var file = attach(content == svg ? "a.svg" : "a.html", content.getBytes());

      var answer = send(get("/files/" + file.id()));

      assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
      assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox;");
      assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void pictures_and_pages_have_previews_and_nothing_else_has() throws Exception {
    assertThat(previews.of(ada, attach("a.pdf", pdf(2, "")), 2)).isPresent();
    assertThat(previews.of(ada, attach("a.png", png()), Previews.SMALL)).isPresent();
    assertThat(previews.of(ada, attach("a.txt", new byte[] {'a'}), Previews.SMALL)).isEmpty();
    assertThat(previews.of(ada, attach("b.pdf", pdf(1, "")), 2)).isEmpty();
  }

  @Test
  void nobody_gets_a_file_of_another_workspace_or_without_its_record() throws Exception {
    var file = attach("offer.txt", "An offer.".getBytes(StandardCharsets.UTF_8));
    var stranger = TestWorkspaces.fresh(accounts, sessions, "Strangers");
    token = ((ApiTokens.Making.Made) tokens.make(stranger, "files")).token().value();

    assertThat(send(get("/files/" + file.id())).getStatus()).isEqualTo(404);
    assertThat(attachments.find(stranger, file.id())).isEmpty();
  }

  @Test
  void the_page_keeps_what_is_fine_and_says_what_is_not_beside_its_name() throws Exception {
    var fine = new MockMultipartFile("file", "fine.txt", "text/plain", new byte[] {'a'});
    var empty = new MockMultipartFile("file", "empty.txt", "text/plain", new byte[0]);

    var answer =
        send(
            multipart("/files")
                .file(fine)
                .file(empty)
                .param("kind", "COMPANY")
                .param("record", acme.record().toString()));

    var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select(".field__error").text()).contains("empty.txt").doesNotContain("fine");
    assertThat(page.select(".files__name").eachText()).containsExactly("fine.txt");
  }

  @Test
  void a_file_on_a_company_is_on_its_page_and_goes_with_undo() throws Exception {
    var file = attach("合同.txt", new byte[] {'a'});
    var page = send(get("/companies/" + acme.record())).getContentAsString(StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(page).select(".files__name").text()).isEqualTo("合同.txt");

    var removed = send(post("/files/" + file.id() + "/removal"));

    assertThat(removed.getHeader("Location")).startsWith("/companies/" + acme.record() + "?done=");
  }

  private Holder company(String name) {
    var kept = (Keeping.Kept) companies.add(ada, CompanyFacts.named(name));
    return new Holder("COMPANY", kept.id());
  }

  private Attachment attach(String name, byte[] content) throws IOException {
    return ((Done) attachments.attach(ada, acme, new Upload(name, bytes(content)))).attachment();
  }

  private String refusal(String name, String content) throws IOException {
    return code(attachments.attach(ada, acme, upload(name, content)));
  }

  private static String code(Attaching attaching) {
    return ((Refused) attaching).reasons().getFirst().code();
  }

  private static Upload upload(String name, String content) {
    return new Upload(name, bytes(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static ByteArrayResource bytes(byte[] content) {
    return new ByteArrayResource(content);
  }

  private static byte[] zipped(String entry) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /// A few hundred kilobytes that would fill more than a hundred megabytes.
  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("zeros"));
      var megabyte = new byte[1024 * 1024];
      for (int i = 0; i < 150; i++) {
        zip.write(megabyte);
      }
    }
    return out.toByteArray();
  }

  private static byte[] oldContainer(String stream) {
    var out = new byte[4096];
    var start = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    for (int i = 0; i < start.length; i++) {
      out[i] = (byte) start[i];
    }
    var name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, out, 2048, name.length);
    return out;
  }

  private static byte[] pdf(int pages, String password) throws IOException {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.getDocumentInformation().setTitle(pages + password);
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] png() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(900, 20, BufferedImage.TYPE_INT_ARGB), "png", out);
    return out.toByteArray();
  }

  private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> asked)
      throws Exception {
    return mvc.perform(asked.header("Authorization", "Bearer " + token)).andReturn().getResponse();
  }
}
