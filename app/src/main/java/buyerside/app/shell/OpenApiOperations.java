package buyerside.app.shell;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/// What all operations have in common in `/api/openapi.json`: a name that stays, the parameters
/// that mean the same everywhere, an example, and the problems that can be answered.
@Component
class OpenApiOperations implements OperationCustomizer {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "q",
          "What to look for: part of a name, two Chinese characters, pinyin or its initials.",
          "kind",
          "Only records of this kind.",
          "deal",
          "A deal's id.",
          "owner",
          "A member's id: only what is theirs.",
          "asOf",
          "A day, such as 2026-11-24 (its end in the workspace's zone), or an instant, such as"
              + " 2026-11-24T08:30:00Z: the answer is what was known then.",
          "after",
          "What the page before gave as next; leave it out for the first page.",
          "limit",
          "How many items a page has, from 1 to 200.",
          "If-Match",
          "The ETag of the version that shall be changed.",
          "revision",
          "The revision that was read, 0 before the first save; after another save nothing is"
              + " kept.");
  private static final Map<Integer, String> ALWAYS =
      Map.of(
          400, "The request cannot be read; line and column say where in a JSON body.",
          401, "There is no valid token.",
          406, "The answer is application/json.",
          422, "A rule does not allow it; each error names its member and has a code.",
          429, "Too many requests; Retry-After says how many seconds to wait.",
          500, "A fault on our side; nothing was saved.");
  private static final Map<Integer, String> WHEN_CHANGING =
      Map.of(
          403, "The member's role does not allow it.",
          409, "It was done already, or somebody has changed the record since.",
          413, "The body is too large.",
          415, "The body is not in the form that is named in the header Accept.");

  private final OpenApiExamples examples;

  OpenApiOperations(OpenApiExamples examples) {
    this.examples = examples;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    operation.setOperationId(name(operation, method));
    describeParameters(operation);
    ALWAYS.forEach((status, words) -> problem(operation, status, words));
    if (method.hasMethodAnnotation(GetMapping.class)) {
      nameLimits(operation);
    } else {
      operation.addParametersItem(idempotencyKey());
      WHEN_CHANGING.forEach((status, words) -> problem(operation, status, words));
    }
    if (parameters(operation).stream().anyMatch(it -> it.getIn().equals("path"))) {
      problem(operation, 404, "There is none, or not for this member.");
    }
    if (parameters(operation).stream().anyMatch(it -> it.getName().equals("If-Match"))) {
      problem(operation, 412, "Somebody has changed the record since.");
      problem(operation, 428, "The version to be changed was not stated.");
    }
    examples.add(operation);
    return operation;
  }

  /// The tag and the handler's name: `dealsList`, `evidenceRecord`.
  private static String name(Operation operation, HandlerMethod method) {
    var words = operation.getTags().getFirst().split(" ");
    var name = new StringBuilder(decapital(words[0]));
    for (int i = 1; i < words.length; i++) {
      name.append(capital(words[i]));
    }
    return name + capital(method.getMethod().getName());
  }

  private static void describeParameters(Operation operation) {
    for (var parameter : parameters(operation)) {
      if (parameter.getDescription() == null) {
        parameter.setDescription(PARAMETERS.get(parameter.getName()));
      }
    }
  }

  private static void nameLimits(Operation operation) {
    var answer = operation.getResponses().get("200");
    if (answer != null) {
      answer.addHeaderObject("RateLimit-Remaining", limit("How many requests are left."));
      answer.addHeaderObject(
          "RateLimit-Reset", limit("In how many seconds the count begins anew."));
    }
  }

  private static Header limit(String words) {
    return new Header().description(words).schema(new StringSchema());
  }

  private static Parameter idempotencyKey() {
    return new HeaderParameter()
        .name("Idempotency-Key")
        .description(
            "Any text of 1 to 200 characters. The same request with the same key gets the same"
                + " answer again and changes nothing; another request with it is refused.")
        .schema(new StringSchema().minLength(1).maxLength(200));
  }

  private static void problem(Operation operation, int status, String words) {
    var schema = new Schema<ApiProblem>().$ref("#/components/schemas/ApiProblem");
    var type = new MediaType().schema(schema);
    operation
        .getResponses()
        .addApiResponse(
            String.valueOf(status),
            new ApiResponse()
                .description(words)
                .content(new Content().addMediaType("application/problem+json", type)));
  }

  private static List<Parameter> parameters(Operation operation) {
    return Objects.requireNonNullElseGet(operation.getParameters(), ArrayList::new);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String decapital(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }
}
