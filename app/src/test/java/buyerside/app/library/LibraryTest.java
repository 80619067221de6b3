package buyerside.app.library;

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
import buyerside.app.journal.undo.Undo;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.shell.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@BuyersideTest
class LibraryTest {

  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
  };

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private Library library;
  @Autowired private Undo undo;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private String token = "";

  @BeforeEach
  void a_workspace() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Library");
    token = ((ApiTokens.Making.Made) tokens.make(ada, "library")).token().value();
  }

  @Test
  void a_new_piece_is_a_draft_and_is_listed_once_it_is_published() {
    var id = add(Language.EN, "What a missed defect costs", "economic-consequences");
    assertThat(titles(PieceQuery.published())).isEmpty();

    library.setStatus(ada, id, Status.PUBLISHED);

    assertThat(titles(PieceQuery.published())).containsExactly("What a missed defect costs");
  }

  @Test
  void pieces_for_a_stage_come_in_the_readers_language_first_then_by_reads() {
    publish(add(Language.ZH_HANS, "漏检一件，代价多少", "funding"));
    var seldom = publish(add(Language.EN, "Seldom read", "funding"));
    var often = publish(add(Language.EN, "Often read", "funding"));
    publish(add(Language.EN, "For another stage", "vendor-selection"));
    library.read(ada, often);

    assertThat(library.forStage(ada, "funding", 10))
        .extracting(Piece::id)
        .startsWith(often, seldom)
        .hasSize(3);
  }

  @Test
  void a_reader_counts_once_a_day() {
    var id = add(Language.EN, "Read", null);

    library.read(ada, id);
    library.read(ada, id);

    assertThat(library.find(ada, id).orElseThrow().reads()).isEqualTo(1);
  }

  @Test
  void a_change_can_be_taken_back_and_one_that_was_not_seen_is_refused() {
    var id = add(Language.EN, "First words", null);
    var changed = (Kept) library.change(ada, id, 1, facts(Language.EN, "Other words", null));

    assertThat(library.change(ada, id, 1, facts(Language.EN, "Late words", null)))
        .isInstanceOf(Rejected.class);

    undo.undo(ada, changed.command());

    assertThat(library.find(ada, id).orElseThrow().facts().title()).isEqualTo("First words");
  }

  @Test
  void what_was_removed_comes_back_with_one_click_and_is_found_again() {
    var id = publish(add(Language.ZH_HANS, "职场饭局怎么选", null));
    var removed = (Kept) library.remove(ada, id);
    assertThat(found("饭局")).isEmpty();

    undo.undo(ada, removed.command());

    assertThat(found("饭局")).containsExactly("职场饭局怎么选");
  }

  @Test
  void the_page_of_the_seed_comes_in_as_its_three_pieces_with_what_it_says_of_them()
      throws Exception {
    var seeds = Path.of(System.getProperty("buyerside.shared"), "seeds");
    try (var files = Files.list(seeds)) {
      var file = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
      var upload =
          new MockMultipartFile("file", "seed.txt", "text/plain", Files.readAllBytes(file));
      var page = html(send(multipart("/library/recovery").file(upload).param("script", "hans")));
      assertThat(page.select(".found")).hasSize(3);

      var text = page.select("form[action$=keep] textarea[name=text]").getFirst().wholeText();
      send(
          post("/library/recovery/keep")
              .param("text", text)
              .param("script", "hans")
              .param("piece", "0", "1", "2"));
    }

    var drafts =
        library.page(ada, query(Status.DRAFT, ""), 10).stream()
            .map(it -> library.find(ada, it.id()).orElseThrow())
            .toList();
    assertThat(drafts).hasSize(3);
    assertThat(drafts).allSatisfy(it -> assertThat(it.original()).isNotBlank());
    assertThat(drafts).anySatisfy(it -> assertThat(it.facts().origin().on()).isNotNull());
  }

  @Test
  void scripts_in_a_piece_are_shown_as_text_and_links_to_scripts_lead_nowhere() throws Exception {
    var body = "<script>alert(1)</script>\n\n[here](javascript:alert(1)) <img src=x onerror=y>";
    var facts =
        new PieceFacts(Language.EN, "Odd", "", PieceFacts.Origin.OURS, null, "", List.of(), body);
    var id = ((Kept) library.add(ada, facts, null)).piece();

    var shown = html(send(get("/library/" + id))).select(".piece__body").getFirst();

    assertThat(shown.select("script, img")).isEmpty();
    assertThat(shown.text()).contains("<script>alert(1)</script>");
    assertThat(shown.select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void a_file_without_text_says_so_and_keeps_what_was_pasted() throws Exception {
    var picture = new MockMultipartFile("file", "a.txt", "text/plain", PNG);

    var answer = send(multipart("/library/recovery").file(picture).param("text", "typed before"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(html(answer).select("textarea[name=text]").text()).isEqualTo("typed before");
    assertThat(html(answer).select("#e-file").text()).isNotEmpty();
  }

  @Test
  void nobody_reads_a_piece_of_another_workspace() throws Exception {
    var id = publish(add(Language.EN, "Ours", null));
    var stranger = TestWorkspaces.fresh(accounts, sessions, "Strangers");
    token = ((ApiTokens.Making.Made) tokens.make(stranger, "library")).token().value();

    assertThat(send(get("/library/" + id)).getStatus()).isEqualTo(404);
  }

  private UUID add(Language language, String title, @Nullable String stage) {
    return ((Kept) library.add(ada, facts(language, title, stage), null)).piece();
  }

  private UUID publish(UUID piece) {
    library.setStatus(ada, piece, Status.PUBLISHED);
    return piece;
  }

  private static PieceFacts facts(Language language, String title, @Nullable String stage) {
    return new PieceFacts(
        language, title, "", PieceFacts.Origin.OURS, stage, "", List.of(), "A text.");
  }

  private List<String> found(String words) {
    return titles(query(null, words));
  }

  private List<String> titles(PieceQuery query) {
    return library.page(ada, query, 10).stream().map(it -> it.facts().title()).toList();
  }

  private static PieceQuery query(@Nullable Status status, String words) {
    return new PieceQuery(status, null, "", "", words, PieceQuery.Order.LATEST, null);
  }

  private static Document html(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> asked)
      throws Exception {
    return mvc.perform(asked.header("Authorization", "Bearer " + token)).andReturn().getResponse();
  }
}
