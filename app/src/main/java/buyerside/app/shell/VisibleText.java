package buyerside.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Leaves out what nobody can see or mean, the character zero, from everything typed: the database
/// keeps no text with it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class VisibleText extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Visible(request), response);
  }

  private static final class Visible extends HttpServletRequestWrapper {

    Visible(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      var value = super.getParameter(name);
      return value == null ? null : visible(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      var values = super.getParameterValues(name);
      return values == null ? null : visible(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var visible = new TreeMap<String, String[]>();
      super.getParameterMap().forEach((name, values) -> visible.put(name, visible(values)));
      return visible;
    }

    private static String[] visible(String[] values) {
      return Arrays.stream(values).map(Visible::visible).toArray(String[]::new);
    }

    private static String visible(String value) {
      return value.indexOf('\0') < 0 ? value : value.replace("\0", "");
    }
  }
}
