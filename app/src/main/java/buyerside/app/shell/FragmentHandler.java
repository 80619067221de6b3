package buyerside.app.shell;

import buyerside.app.shell.Frame.Done;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Answers with what a controller returns: a [Fragment] alone, or a [Page] in its frame.
@Component
public class FragmentHandler implements HandlerMethodReturnValueHandler {

  private static final Pattern DONE = Pattern.compile("(?<![^&])(un)?done=([0-9a-f-]{36})(?![^&])");

  private final Templates templates;
  private final FrameUsers users;
  private final List<NavigationItem> navigation;

  FragmentHandler(Templates templates, FrameUsers users, List<NavigationItem> navigation) {
    this.templates = templates;
    this.users = users;
    this.navigation =
        navigation.stream().sorted(Comparator.comparingInt(NavigationItem::order)).toList();
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Fragment.class.isAssignableFrom(type.getParameterType())
        || Page.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    var response = web.getNativeResponse(HttpServletResponse.class);
    if (value == null || response == null) {
      return;
    }
    var accepted = web.getHeader(HttpHeaders.ACCEPT_ENCODING);
    write(value, done(web), accepted == null ? "" : accepted, response);
  }

  /// Draws a page or fragment into a response.
  public void write(Object value, HttpServletResponse response) throws IOException {
    write(value, Done.NOTHING, "", response);
  }

  private void write(Object value, Done done, String acceptEncoding, HttpServletResponse response)
      throws IOException {
    var fragment = value instanceof Page page ? framed(page, done) : (Fragment) value;
    var drawn = templates.draw(fragment);
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      response.setStatus(value instanceof Page page ? page.content().status() : fragment.status());
    }
    response.setContentType("text/html;charset=UTF-8");
    var page = drawn.toByteArray();
    if (Compressed.wanted(acceptEncoding, page.length)) {
      page = Compressed.of(page);
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    response.setContentLength(page.length);
    // In one piece: each write passes every filter's wrapper.
    response.getOutputStream().write(page);
  }

  /// What `?done=` or `?undone=` names: pages are sent there after a change.
  private static Done done(NativeWebRequest web) {
    var request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null || request.getQueryString() == null) {
      return Done.NOTHING;
    }
    var found = DONE.matcher(request.getQueryString());
    if (!found.find()) {
      return Done.NOTHING;
    }
    var command = found.group(2);
    var undone = found.group(1) != null;
    var rest = found.replaceAll("").replaceFirst("^&", "");
    var back = request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    return new Done(command, undone, back);
  }

  private Frame framed(Page page, Done done) {
    return new Frame(
        page.title(),
        page.area(),
        Reader.current().language(),
        users.current().orElse(null),
        navigation,
        done,
        templates.content(page.content()));
  }
}
