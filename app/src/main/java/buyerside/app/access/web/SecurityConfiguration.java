package buyerside.app.access.web;

import static org.springframework.security.config.Customizer.withDefaults;

import buyerside.app.access.ApiTokens;
import buyerside.app.access.Sessions;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/// Everything is shut unless named here.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, Sessions sessions, ApiTokens tokens, Doorman doorman) throws Exception {
    return http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new ViewerFilter(sessions, tokens), AnonymousAuthenticationFilter.class)
        .csrf(it ->
            it.csrfTokenRepository(csrfTokens())
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                // Each request proves itself anew; the token must not change with every one.
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                // Mail programs post one click, RFC 8058, and know no token of a form.
                .ignoringRequestMatchers(request ->
                    request.getHeader("Authorization") != null
                        || request.getRequestURI().startsWith("/unsubscribe/")))
        .authorizeHttpRequests(it ->
            it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/css/**", "/js/**", "/vendor/**", "/icons/**", "/favicon.ico")
                .permitAll()
                .requestMatchers(
                    "/sign-in",
                    "/first-run",
                    "/language",
                    "/invitations/*",
                    "/shared/**",
                    "/room/**",
                    "/calendar/*",
                    "/read/**",
                    "/p/**",
                    "/unsubscribe/*",
                    "/health",
                    "/api/openapi.json")
                .permitAll()
                .anyRequest()
                .authenticated())
        .headers(it ->
            it.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(withDefaults()))
        .exceptionHandling(it -> it.authenticationEntryPoint(doorman).accessDeniedHandler(doorman))
        .requestCache(it -> it.disable())
        .formLogin(it -> it.disable())
        .httpBasic(it -> it.disable())
        .logout(it -> it.disable())
        .build();
  }

  private static CookieCsrfTokenRepository csrfTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }
}
