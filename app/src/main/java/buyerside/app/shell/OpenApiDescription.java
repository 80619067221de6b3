package buyerside.app.shell;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What `/api/openapi.json` says about the API as a whole; the rest is read from the controllers.
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

  private static final String TOKEN = "token";

  @Bean
  OpenAPI openApi() {
    var token =
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("A token from the settings; it acts as the member who made it.");
    var components = new Components().addSecuritySchemes(TOKEN, token);
    ModelConverters.getInstance(true).readAll(ApiProblem.class).forEach(components::addSchemas);
    return new OpenAPI()
        .info(
            new Info()
                .title("Buyerside")
                .version("1")
                .description(
                    "A CRM that follows the buyer's process. A deal's position is derived from"
                        + " evidence and cannot be set. Changing requests may carry an"
                        + " Idempotency-Key. Lists are read page by page: next of one page is"
                        + " after of the following. What is refused is answered with"
                        + " application/problem+json, in the language of Accept-Language."))
        .servers(List.of(new Server().url("/")))
        .components(components)
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }
}
