package buyerside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever a program puts in the place of a value, it gets an answer that says what is wrong,
/// never a fault. The requests are the examples of the API's own description, with one value
/// spoilt.
@BuyersideTest
class ApiRubbishTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> RUBBISH =
      List.of(
          "\"\"",
          "\"31/02\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"" + "x".repeat(20_000) + "\"",
          "-1",
          "1e400",
          "99999999999999999999",
          "null",
          "[]",
          "{}",
          "true",
          "[null]");

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;
  private Map<String, String> ids = Map.of();

  @BeforeEach
  void a_workspace_with_one_of_each() throws Exception {
    program = programs.inNewWorkspace("Spoilt");
    ids =
        Map.of(
            "companies", id("/api/v1/companies", "{\"name\": \"Acme\"}"),
            "people", id("/api/v1/people", "{\"name\": \"王敏\"}"),
            "deals",
                id("/api/v1/deals", "{\"name\": \"Press\", \"value\": {\"currency\": \"EUR\"}}"),
            "pieces",
                id("/api/v1/pieces", "{\"title\": \"A\", \"language\": \"en\", \"body\": \"B\"}"));
  }

  @Test
  void no_spoilt_value_takes_the_program_down() throws Exception {
    var faults = new TreeSet<String>();
    var sent = 0;
    var paths = program.get("/api/openapi.json").json().path("paths");
    for (var path : paths.properties()) {
      for (var operation : path.getValue().properties()) {
        var example = operation.getValue().at("/requestBody/content/application~1json/example");
        if (example.isMissingNode()) {
          continue;
        }
        var method = HttpMethod.valueOf(operation.getKey().toUpperCase(java.util.Locale.ROOT));
        for (var body : spoilt(example)) {
          var answer = program.send(method, address(path.getKey()), body);
          sent++;
          if (answer.status() >= 500) {
            faults.add(
                method
                    + " "
                    + path.getKey()
                    + " "
                    + body.substring(0, Math.min(300, body.length())));
          }
        }
      }
    }

    assertThat(sent).isGreaterThan(500);
    assertThat(faults).isEmpty();
  }

  private String id(String path, String body) throws Exception {
    return ApiProgram.id(program.post(path, body));
  }

  private String address(String path) {
    var kind = path.replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
    var filled =
        path.replaceFirst("\\{[^}]*}", ids.getOrDefault(kind, UUID.randomUUID().toString()));
    return filled.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  /// The example once for each value in it and each kind of rubbish.
  private static List<String> spoilt(JsonNode example) {
    var bodies = new ArrayList<String>();
    for (var rubbish : RUBBISH) {
      var marks = leaves(example);
      for (int at = 0; at < marks; at++) {
        var counter = new int[] {at};
        bodies.add(with(example, counter).toString().replace("\"@spoilt@\"", rubbish));
      }
    }
    return bodies;
  }

  private static int leaves(JsonNode node) {
    return node.isContainer() ? node.values().stream().mapToInt(ApiRubbishTest::leaves).sum() : 1;
  }

  private static JsonNode with(JsonNode node, int[] leaf) {
    return switch (node) {
      case ObjectNode object -> {
        var copy = JSON.createObjectNode();
        object.properties().forEach(it -> copy.set(it.getKey(), with(it.getValue(), leaf)));
        yield copy;
      }
      case ArrayNode array -> {
        var copy = JSON.createArrayNode();
        array.values().forEach(it -> copy.add(with(it, leaf)));
        yield copy;
      }
      default -> leaf[0]-- == 0 ? JSON.getNodeFactory().stringNode("@spoilt@") : node;
    };
  }
}
