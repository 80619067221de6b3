package buyerside.app.shell;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What `/api/openapi.json` says about the API as a whole; the rest is read from the controllers.
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

  private static final String KEY = "token";

  @Bean
  OpenAPI openApi() {
    var token = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
    return new OpenAPI()
        .info(
            new Info()
                .title("Buyerside")
                .version("1")
                .description(
                    "A CRM that follows the buyer's process. A deal's position is derived from"
                        + " evidence and cannot be set. Changing requests may carry an"
                        + " Idempotency-Key; faults are application/problem+json with errors as"
                        + " field, code and message in the user's language."))
        .components(new Components().addSecuritySchemes(KEY, token))
        .addSecurityItem(new SecurityRequirement().addList(KEY));
  }
}
