package buyerside.app.library.share;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Secret;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.library.Library;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceFacts;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.shell.Language;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Lent pieces for tests, and readers of them.
@TestComponent
public record LentTestHouse(
    MockMvc mvc,
    Accounts accounts,
    Sessions sessions,
    Deals deals,
    Library library,
    ReadingLinks links,
    Clock clock) {

  public static final String PHONE =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15";
  private static final AtomicInteger ADDRESS = new AtomicInteger();

  /// A piece lent for a deal.
  public record Lent(Viewer viewer, UUID deal, UUID piece, UUID link, Secret secret) {
    public String path() {
      return "/read/" + secret.value();
    }
  }

  public Lent lend(String stage) {
    var viewer = TestWorkspaces.fresh(accounts, sessions, "Lent");
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    return lend(viewer, TestDeals.begin(deals, viewer, today), stage);
  }

  public Lent lend(Viewer viewer, @Nullable UUID deal, String stage) {
    var piece = publish(viewer, "What a missed defect costs", stage);
    var wanted = new NewReadingLink(deal, null, "Li Na", Language.EN, 30);
    var made = (LinkMaking.Made) links.make(viewer, piece, wanted);
    return new Lent(
        viewer, deal == null ? new UUID(0, 0) : deal, piece, made.link(), made.secret());
  }

  public UUID publish(Viewer viewer, String title, String stage) {
    var facts =
        new PieceFacts(
            Language.EN, title, "", PieceFacts.Origin.OURS, stage, "", List.of(), "A text.");
    var piece = ((Kept) library.add(viewer, facts, null)).piece();
    library.setStatus(viewer, piece, Status.PUBLISHED);
    return piece;
  }

  /// Opens a link as a reader on a phone, from an address of their own.
  public MockHttpServletResponse open(Lent lent) throws Exception {
    return open(lent, get(lent.path()).header("User-Agent", PHONE));
  }

  public MockHttpServletResponse open(Lent lent, MockHttpServletRequestBuilder request)
      throws Exception {
    var address = "198.51.100." + ADDRESS.incrementAndGet() % 250;
    return answer(
        request.with(it -> {
          it.setRemoteAddr(address);
          return it;
        }));
  }

  /// Opens a link and lets the page notice its reader.
  public void read(Lent lent, int seconds, int depth) throws Exception {
    var sitting = sitting(html(open(lent)));
    notice(lent, sitting, seconds, depth);
  }

  public void notice(Lent lent, String sitting, int seconds, int depth) throws Exception {
    open(
        lent,
        form(post(lent.path() + "/notice"))
            .param("sitting", sitting)
            .param("seconds", String.valueOf(seconds))
            .param("depth", String.valueOf(depth)));
  }

  public void say(Lent lent, String measured) throws Exception {
    open(lent, form(post(lent.path() + "/answer")).param("measured", measured));
  }

  public Reading reading(Lent lent) {
    return links.page(lent.viewer(), lent.piece(), null, null, 10).stream()
        .filter(it -> it.link().id().equals(lent.link()))
        .findFirst()
        .orElseThrow()
        .reading();
  }

  public static String sitting(Document page) {
    return page.select("[data-notice] [name=sitting]").attr("value");
  }

  public static Document html(MockHttpServletResponse answer) {
    return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  public static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request) {
    return request
        .header("User-Agent", PHONE)
        .cookie(new Cookie("XSRF-TOKEN", "t"))
        .param("_csrf", "t");
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }
}
