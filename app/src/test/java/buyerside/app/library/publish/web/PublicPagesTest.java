package buyerside.app.library.publish.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.library.Library;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceFacts;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.publish.PublicReads;
import buyerside.app.library.publish.Publications;
import buyerside.app.library.publish.Settled;
import buyerside.app.library.publish.Site;
import buyerside.app.library.publish.Sites;
import buyerside.app.library.publish.TakeDowns;
import buyerside.app.library.share.LentTestHouse;
import buyerside.app.shell.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BuyersideTest
class PublicPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private Library library;
  @Autowired private Sites sites;
  @Autowired private Publications publications;
  @Autowired private PublicReads reads;
  @Autowired private TakeDowns takeDowns;
  @Autowired private PublicCache cache;
  @Autowired private Undo undo;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private String slug = "";
  private UUID piece = new UUID(0, 0);

  @BeforeEach
  void a_public_piece() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Public");
    slug = "s" + UUID.randomUUID().toString().substring(0, 12).replace("-", "");
    show(true);
    piece = add("漏检一件，代价多少", "", "");
    publications.show(ada, piece);
  }

  @Test
  void nothing_is_shown_until_operations_switch_it_on() throws Exception {
    show(false);

    assertThat(open(article()).getStatus()).isEqualTo(404);
    assertThat(open("/p/" + slug).getStatus()).isEqualTo(404);
    assertThat(text("/robots.txt")).doesNotContain(slug);
  }

  @Test
  void only_pieces_that_were_chosen_are_shown() throws Exception {
    var other = add("Internal only", "", "");

    assertThat(open("/p/" + slug + "/" + handle(other)).getStatus()).isEqualTo(404);
    assertThat(text("/p/" + slug)).contains("漏检一件").doesNotContain("Internal only");
  }

  @Test
  void a_page_says_where_it_belongs_and_how_it_is_previewed() throws Exception {
    var page = html(article());

    assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://read.example.com" + article());
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("漏检一件，代价多少");
    assertThat(page.select("meta[property=og:url]").attr("content")).endsWith(article());
    assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("zh_CN");
    assertThat(page.select("link[type=application/atom+xml]").attr("href"))
        .isEqualTo("/p/" + slug + "/feed.xml");
    assertThat(page.text()).contains("转载", "申请撤下此文");
    assertThat(page.select("script")).isEmpty();
  }

  @Test
  void an_unchanged_page_is_not_sent_twice() throws Exception {
    var first = open(article());
    var tag = Objects.requireNonNull(first.getHeader("ETag"));
    var second = answer(get(article()).header("If-None-Match", tag));

    assertThat(first.getHeader("Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(first.getHeader("Set-Cookie")).isNull();
    assertThat(second.getStatus()).isEqualTo(304);
    assertThat(second.getContentAsByteArray()).isEmpty();
    assertThat(answer(head(article())).getContentAsByteArray()).isEmpty();
    var zipped = answer(get(article()).header("Accept-Encoding", "gzip"));
    assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(zipped.getHeader("ETag")).isNotEqualTo(tag);
  }

  @Test
  void what_is_retired_or_withdrawn_is_gone() throws Exception {
    library.setStatus(ada, piece, Status.RETIRED);
    assertThat(open(article()).getStatus()).isEqualTo(410);
    assertThat(open("/p/" + slug + "/000000000000").getStatus()).isEqualTo(404);

    library.setStatus(ada, piece, Status.PUBLISHED);
    assertThat(open(article()).getStatus()).isEqualTo(200);
    var withdrawn = (Settled.Done) publications.withdraw(ada, piece);
    assertThat(open(article()).getStatus()).isEqualTo(410);
    undo.undo(ada, withdrawn.command());
    assertThat(open(article()).getStatus()).isEqualTo(200);
  }

  @Test
  void what_comes_from_elsewhere_says_by_which_right_it_is_shown() {
    var copied = add("Copied", "Another site", "");
    assertThat(publications.show(ada, copied)).isInstanceOf(Settled.Rejected.class);

    var allowed = add("Allowed", "Another site", "By leave of the author, 2026-01-05.");
    assertThat(publications.show(ada, allowed)).isInstanceOf(Settled.Done.class);
  }

  @Test
  void feed_and_sitemap_name_each_page() throws Exception {
    var feed = text("/p/" + slug + "/feed.xml");
    var map = text("/p/" + slug + "/sitemap.xml");

    for (var xml : List.of(feed, map)) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      assertThat(xml).contains("https://read.example.com" + article());
    }
    assertThat(feed).contains("<title>漏检一件，代价多少</title>", "<updated>20");
    assertThat(text("/robots.txt")).contains("Disallow: /", "/p/" + slug + "/sitemap.xml");
  }

  @Test
  void people_are_counted_and_programs_and_those_who_ask_not_to_be_are_not() throws Exception {
    answer(get(article()).header("User-Agent", LentTestHouse.PHONE));
    answer(get(article()).header("User-Agent", LentTestHouse.PHONE));
    answer(get(article()).header("User-Agent", LentTestHouse.PHONE).header("Sec-GPC", "1"));
    answer(get(article()).header("User-Agent", "curl/8"));
    reads.write();

    assertThat(publications.find(ada, piece).orElseThrow().reads()).isEqualTo(2);
    assertThat(html(article()).select(".piece__reads").text()).contains("2");
  }

  @Test
  void a_request_to_take_down_stays_open_until_it_is_answered() throws Exception {
    var refused = ask("");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(page(refused).select("[name=name]").attr("value")).isEqualTo("王敏");

    var received = page(ask("文章是我写的。"));
    var address = received.select("#made").attr("value").replace("https://read.example.com", "");
    assertThat(takeDowns.waiting(ada)).isEqualTo(1);
    assertThat(text(address)).contains("尚未答复");

    var open = takeDowns.open(ada).getFirst();
    assertThat(takeDowns.answer(ada, open.id(), true, "")).isInstanceOf(Settled.Rejected.class);
    var answered = (Settled.Done) takeDowns.answer(ada, open.id(), true, "已撤下，抱歉。");

    assertThat(takeDowns.waiting(ada)).isZero();
    assertThat(open(article()).getStatus()).isEqualTo(410);
    assertThat(text(address)).contains("已撤下，抱歉。");
    undo.undo(ada, answered.command());
    assertThat(takeDowns.waiting(ada)).isEqualTo(1);
    assertThat(open(article()).getStatus()).isEqualTo(200);
  }

  @Test
  void desks_show_what_is_public_and_what_was_asked() throws Exception {
    assertThat(signedIn("/library/public").select(".lentlink").text()).contains("漏检一件");
    assertThat(signedIn("/library/take-downs").text()).contains("None is open");
  }

  private MockHttpServletResponse ask(String words) throws Exception {
    return answer(
        LentTestHouse.form(post("/p/" + slug + "/take-down"))
            .param("piece", handle(piece))
            .param("name", "王敏")
            .param("contact", "wang.min@bona.example")
            .param("ground", "COPYRIGHT")
            .param("words", words));
  }

  private UUID add(String title, String source, String rights) {
    var origin = new PieceFacts.Origin("", source, null, null, rights);
    var facts =
        new PieceFacts(Language.ZH_HANS, title, "", origin, "funding", "", List.of("质量"), "正文。");
    var id = ((Kept) library.add(ada, facts, null)).piece();
    library.setStatus(ada, id, Status.PUBLISHED);
    return id;
  }

  private void show(boolean shown) {
    var site =
        new Site(
            slug, "买方之声", "写给采购方。", "https://read.example.com", Language.ZH_HANS, "编辑部", shown);
    assertThat(sites.set(ada, site)).isInstanceOf(Settled.Done.class);
  }

  private String article() {
    return "/p/" + slug + "/" + handle(piece);
  }

  private static String handle(UUID piece) {
    return piece.toString().substring(24);
  }

  private Document html(String path) throws Exception {
    return page(open(path));
  }

  private static Document page(MockHttpServletResponse answer) {
    return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private String text(String path) throws Exception {
    return new String(open(path).getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private Document signedIn(String path) throws Exception {
    var token = ((ApiTokens.Making.Made) tokens.make(ada, "public")).token().value();
    return page(answer(get(path).header("Authorization", "Bearer " + token)));
  }

  /// Opens an address as it is worked out now: what was kept for two seconds is let go first.
  private MockHttpServletResponse open(String path) throws Exception {
    cache.forget();
    return answer(get(path));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }
}
