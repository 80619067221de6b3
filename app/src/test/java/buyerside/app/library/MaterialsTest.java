package buyerside.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Invited;
import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.files.Attachments;
import buyerside.app.files.Upload;
import buyerside.app.journal.undo.Undo;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.library.PieceQuery.Order;
import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@BuyersideTest
class MaterialsTest {

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private Members members;
  @Autowired private Library library;
  @Autowired private PieceReviews reviews;
  @Autowired private Attachments attachments;
  @Autowired private Undo undo;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private String token = "";

  @BeforeEach
  void a_workspace() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Materials");
    token = ((ApiTokens.Making.Made) tokens.make(ada, "materials")).token().value();
  }

  @Test
  void a_pdf_is_a_piece_with_its_pages_shown_and_its_text_found() throws Exception {
    var id = bring("", pdf("defects cost more than presses"));
    library.setStatus(ada, id, Status.PUBLISHED);

    var page = html(send(get("/library/" + id)));

    assertThat(page.select("h1.piece__title").text()).isEqualTo("costs");
    assertThat(page.select(".material__page")).hasSize(1);
    var picture = send(get(page.select(".material__page").attr("src")));
    assertThat(picture.getContentType()).isEqualTo("image/jpeg");
    assertThat(found("more than presses")).containsExactly(id);
  }

  @Test
  void a_word_far_back_in_a_long_text_is_found_and_marked_whatever_its_script() throws Exception {
    var body = "前面的话。".repeat(5_000) + "最后说到漏檢的代價。";
    var id = publish(facts("长文", body, null, "", List.of()));

    assertThat(found("漏检的代价")).containsExactly(id);
    var marked = html(send(get("/library?q=漏检的代价"))).select(".piece-card mark");
    assertThat(marked.text()).isEqualTo("漏檢的代價");
  }

  @Test
  void the_same_file_twice_and_one_under_a_password_are_refused_and_leave_nothing_behind()
      throws Exception {
    var pdf = pdf("once");
    bring("First", pdf);

    assertThat(codes(add("Second", pdf))).containsExactly("library.file.known");
    assertThat(codes(add("Empty", new byte[0]))).containsExactly("files.empty");
    assertThat(titles(null)).containsExactly("First");
  }

  @Test
  void links_lead_to_public_places_only() {
    for (var inner :
        List.of(
            "http://localhost/a",
            "http://10.1.2.3/",
            "http://192.168.0.1",
            "http://[::1]/",
            "http://2130706433/",
            "http://0x7f.1/",
            "https://wiki/page",
            "https://crm.internal/x")) {
      assertThat(codes(link(inner))).as(inner).containsExactly("library.link.inner");
    }
    for (var none : List.of("javascript:alert(1)", "ftp://a.com/", "https://u:p@a.com/", "a b")) {
      assertThat(codes(link(none))).as(none).containsExactly("library.link");
    }
    assertThat(link("https://www.example.com/a?b=c")).isInstanceOf(Kept.class);
    assertThat(link("http://8.8.8.8/")).isInstanceOf(Kept.class);
  }

  @Test
  void a_piece_in_review_is_published_by_who_was_asked_only() {
    var bo = member("Bo");
    var cy = member("Cy");
    var id = ((Kept) library.add(bo, facts("A", "B", null, "", List.of()), null)).piece();

    reviews.askReview(bo, id, cy.self(), "Look at the figures");

    assertThat(reviews.toReview(cy)).extracting(Piece::id).containsExactly(id);
    assertThat(codes(reviews.setStatus(bo, id, Status.PUBLISHED, "")))
        .containsExactly("library.review.theirs");
    assertThat(reviews.setStatus(cy, id, Status.PUBLISHED, "Fine")).isInstanceOf(Kept.class);
    assertThat(reviews.toReview(cy)).isEmpty();
    assertThat(library.find(ada, id).orElseThrow().behind().review().note()).isEqualTo("Fine");
  }

  @Test
  void what_is_retired_or_in_review_is_not_offered() {
    var id = publish(facts("A", "B", "funding", "", List.of()));
    assertThat(library.forStage(ada, "funding", 9)).hasSize(1);

    library.setStatus(ada, id, Status.RETIRED);

    assertThat(library.forStage(ada, "funding", 9)).isEmpty();
  }

  @Test
  void a_former_version_is_taken_up_again_with_its_file() throws Exception {
    var id = bring("First", pdf("one"));
    var first = library.find(ada, id).orElseThrow().facts();
    var replaced =
        (Kept) library.change(ada, id, 1, first, new Brought(upload("b.pdf", pdf("two")), null));
    var second = library.find(ada, id).orElseThrow().facts();
    assertThat(second.enclosed().file()).isNotEqualTo(first.enclosed().file());
    assertThat(found("two")).containsExactly(id);

    undo.undo(ada, replaced.command());
    assertThat(library.find(ada, id).orElseThrow().facts()).isEqualTo(first);
    assertThat(found("two")).isEmpty();

    library.restore(ada, id, 2);
    assertThat(library.find(ada, id).orElseThrow().facts()).isEqualTo(second);
    assertThat(html(send(get("/library/" + id + "/versions"))).select(".versions__line"))
        .hasSize(3);
  }

  @Test
  void the_more_pieces_have_in_common_the_sooner_they_are_related() {
    var piece = publish(facts("A", "B", "funding", "Vision", List.of("quality")));
    var stranger = publish(facts("Other", "B", "selection", "Press", List.of("speed")));
    var tagged = publish(facts("Tagged", "B", "selection", "Press", List.of("quality", "x")));
    var both = publish(facts("Both", "B", "funding", "Vision", List.of()));

    var related = library.related(ada, library.find(ada, piece).orElseThrow(), 9);

    assertThat(related)
        .extracting(Piece::id)
        .containsExactly(both, tagged)
        .doesNotContain(stranger);
  }

  @Test
  void pieces_of_one_product_are_listed_by_themselves() {
    var vision = publish(facts("A", "B", null, "Vision", List.of()));
    publish(facts("B", "B", null, "Press", List.of()));

    assertThat(library.products(ada)).containsExactly("Press", "Vision");
    assertThat(library.page(ada, query("Vision", ""), 9))
        .extracting(Piece::id)
        .containsExactly(vision);
  }

  @Test
  void files_of_a_piece_are_not_changed_but_through_the_piece() throws Exception {
    var id = bring("First", pdf("one"));
    var file =
        Objects.requireNonNull(library.find(ada, id).orElseThrow().facts().enclosed().file());

    var removal = send(post("/files/" + file + "/removal"));

    assertThat(removal.getStatus()).isEqualTo(404);
    assertThat(attachments.find(ada, file)).isPresent();
  }

  @Test
  void the_form_takes_a_file_and_says_beside_it_what_is_wrong() throws Exception {
    var bad = new MockMultipartFile("file", "a.pdf", "application/pdf", "no".getBytes());

    var answer =
        send(multipart("/library").file(bad).param("title", "Kept title").param("language", "en"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(html(answer).select("#e-file").text()).contains(".pdf");
    assertThat(html(answer).select("#f-title").attr("value")).isEqualTo("Kept title");
  }

  private PieceKeeping add(String title, byte[] content) {
    var brought = new Brought(upload("costs.pdf", content), null);
    return library.add(ada, facts(title, "", null, "", List.of()), null, brought);
  }

  private UUID bring(String title, byte[] content) {
    return ((Kept) add(title, content)).piece();
  }

  private PieceKeeping link(String link) {
    var enclosed = new Enclosed(null, link, null);
    return library.add(ada, facts("A", "", null, "", List.of()).with(enclosed), null);
  }

  private UUID publish(PieceFacts facts) {
    var id = ((Kept) library.add(ada, facts, null)).piece();
    library.setStatus(ada, id, Status.PUBLISHED);
    return id;
  }

  private Viewer member(String name) {
    var email = UUID.randomUUID() + "@example.com";
    var offered = (Invited.Offered) members.invite(ada, email, Role.REP);
    members.accept(offered.token(), name, "long-enough-1", Language.EN, "UTC");
    var seat =
        members.all(ada).stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    return members.seat(ada.workspace(), seat.id());
  }

  private static PieceFacts facts(
      String title, String body, @Nullable String stage, String product, List<String> tags) {
    return new PieceFacts(
        Language.ZH_HANS, title, "", PieceFacts.Origin.OURS, stage, product, tags, body);
  }

  private static Upload upload(String name, byte[] content) {
    return new Upload(name, new ByteArrayResource(content));
  }

  private List<UUID> found(String words) {
    return library.page(ada, query("", words), 10).stream().map(Piece::id).toList();
  }

  private List<String> titles(@Nullable Status status) {
    return library
        .page(ada, new PieceQuery(status, null, "", "", "", Order.LATEST, null), 10)
        .stream()
        .map(it -> it.facts().title())
        .toList();
  }

  private static PieceQuery query(String product, String words) {
    return new PieceQuery(null, null, "", "", product, words, Order.LATEST, null);
  }

  private static List<String> codes(PieceKeeping keeping) {
    return ((Rejected) keeping).reasons().stream().map(Reason::code).toList();
  }

  private static byte[] pdf(String text) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        content.newLineAtOffset(60, 700);
        content.showText(text);
        content.endText();
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static Document html(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> asked)
      throws Exception {
    return mvc.perform(asked.header("Authorization", "Bearer " + token)).andReturn().getResponse();
  }
}
