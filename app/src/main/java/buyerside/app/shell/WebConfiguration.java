package buyerside.app.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Wires fragment rendering into Spring MVC, and holds the only real clock.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  /// What is kept must be known at the very instant it was kept at, so no instant is finer than the
  /// database's.
  private static final Duration DATABASE_PRECISION = Duration.ofNanos(1_000);

  private final ObjectProvider<FragmentHandler> fragments;

  WebConfiguration(ObjectProvider<FragmentHandler> fragments) {
    this.fragments = fragments;
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(fragments.getObject());
  }

  @Bean
  static Clock clock() {
    return Clock.tick(Clock.systemUTC(), DATABASE_PRECISION);
  }
}
