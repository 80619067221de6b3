package buyerside.app.access.web;

import buyerside.app.access.Channel;
import buyerside.app.access.RateLimit;
import buyerside.app.shell.ApiAnswers;
import buyerside.app.shell.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Slows down a program that asks more than its share, and tells every program how much is left.
@Component
@Order(2)
class RequestRate extends OncePerRequestFilter {

  private final RateLimit<UUID> limit;
  private final ApiAnswers answers;

  RequestRate(
      @Value("${buyerside.api.requests-per-minute}") int most, Clock clock, ApiAnswers answers) {
    this.limit = new RateLimit<>(most, clock);
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !ApiAnswers.concerns(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var viewer = ViewerAuthentication.current().filter(it -> it.channel() == Channel.API);
    if (viewer.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var used = limit.count(viewer.get().self());
    var left = Math.max(0, limit.most() - used.requests());
    response.setHeader("RateLimit-Limit", String.valueOf(limit.most()));
    response.setHeader("RateLimit-Remaining", String.valueOf(left));
    response.setHeader("RateLimit-Reset", String.valueOf(used.secondsLeft()));
    if (used.requests() > limit.most()) {
      response.setHeader("Retry-After", String.valueOf(used.secondsLeft()));
      var reason = Reason.of("", "api.often", limit.most(), used.secondsLeft());
      answers.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, reason);
      return;
    }
    chain.doFilter(request, response);
  }
}
