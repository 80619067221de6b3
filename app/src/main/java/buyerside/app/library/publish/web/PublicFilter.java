package buyerside.app.library.publish.web;

import buyerside.app.library.publish.PublicReads;
import buyerside.app.library.share.Caller;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers for public pages before anything else is asked: who reads them, they are the same, and
/// mostly worked out already. No session, no cookie, no database.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PublicFilter extends OncePerRequestFilter {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/p/[a-z0-9-]{2,40}(/[0-9a-f]{12}|/feed\\.xml|/sitemap\\.xml)?|/robots\\.txt");
  private static final String POLICY =
      "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";
  private static final int MOST_AGENTS = 4_096;

  private final PublicCache cache;
  private final PublicPages pages;
  private final PublicReads reads;
  private final Cache<String, Boolean> programs =
      Caffeine.newBuilder().maximumSize(MOST_AGENTS).build();

  PublicFilter(PublicCache cache, PublicPages pages, PublicReads reads) {
    this.cache = cache;
    this.pages = pages;
    this.reads = reads;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    var asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return !asks
        || !(path.startsWith("/p/") || path.equals("/robots.txt"))
        || !ADDRESS.matcher(path).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var after = request.getParameter("after");
    var path = request.getRequestURI();
    var page = after != null && after.matches("[0-9a-f-]{36}") ? path + "?after=" + after : path;
    var answer = cache.get(page, pages::work);
    var counts = answer.counts();
    if (counts != null && person(request)) {
      reads.count(counts.workspace(), counts.piece());
    }
    send(request, response, answer);
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, PublicAnswer answer)
      throws IOException {
    var accepted = header(request, HttpHeaders.ACCEPT_ENCODING);
    var zipped = accepted.contains("gzip") && !accepted.replace(" ", "").contains("gzip;q=0");
    var tag = answer.tag(zipped);
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        answer.status() == 200 ? "public, max-age=60" : "public, max-age=2");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    if (answer.status() == 200 && known(header(request, HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var body = zipped ? answer.zipped() : answer.body();
    response.setStatus(answer.status());
    response.setContentType(answer.type());
    response.setContentLength(body.length);
    if (zipped) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    if (request.getMethod().equals("GET")) {
      response.getOutputStream().write(body);
    }
  }

  private static boolean known(String tags, String tag) {
    return tags.equals("*") || tags.contains(tag);
  }

  private boolean person(HttpServletRequest request) {
    var agent = header(request, HttpHeaders.USER_AGENT);
    return request.getMethod().equals("GET")
        && !programs.get(agent, Caller::isProgram)
        && !Caller.fetchesAhead(it -> header(request, it))
        && !Caller.asksNotTo(it -> header(request, it));
  }

  private static String header(HttpServletRequest request, String name) {
    var value = request.getHeader(name);
    return value == null ? "" : value;
  }
}
