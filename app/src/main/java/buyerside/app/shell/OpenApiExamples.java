package buyerside.app.shell;

import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Example bodies by the name of the operation, from `openapi-examples.json`.
@Component
class OpenApiExamples {

  private static final TypeReference<Map<String, Map<String, Object>>> BODIES =
      new TypeReference<>() {};

  private final Map<String, Map<String, Object>> bodies;

  OpenApiExamples(JsonMapper json) {
    try (var file = OpenApiExamples.class.getResourceAsStream("/openapi-examples.json")) {
      this.bodies = json.readValue(file, BODIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(Operation operation) {
    var body = operation.getRequestBody();
    var example = bodies.get(operation.getOperationId());
    if (body != null && example != null) {
      body.getContent().values().forEach(it -> it.setExample(example));
    }
  }
}
