package buyerside.app;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// The description of the API is complete, and the API is as described.
@BuyersideTest
class OpenApiTest {

  private static final List<String> PROBLEMS = List.of("400", "401", "406", "422", "429", "500");

  @Autowired private ApiProgram.Maker programs;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  private ApiProgram program;
  private JsonNode description;

  private record Operation(String method, String path, JsonNode json) {

    String name() {
      return json.path("operationId").asString("");
    }

    List<JsonNode> parameters() {
      return json.path("parameters").valueStream().toList();
    }

    JsonNode bodySchema() {
      return json.at("/requestBody/content")
          .valueStream()
          .findFirst()
          .map(it -> it.path("schema"))
          .orElse(json.path("requestBody"));
    }

    boolean takesJson() {
      return json.at("/requestBody/content").has("application/json");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @BeforeEach
  void the_description() throws Exception {
    program = programs.inNewWorkspace("Described");
    description = program.get("/api/openapi.json").json();
  }

  @Test
  void every_address_below_api_is_described() {
    var mapped = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach((info, _) -> {
          for (var path : info.getPatternValues()) {
            for (var method : info.getMethodsCondition().getMethods()) {
              if (path.startsWith("/api/v1/")) {
                mapped.add(method + " " + path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"));
              }
            }
          }
        });

    assertThat(mapped).isNotEmpty();
    assertThat(operations())
        .extracting(Operation::toString)
        .containsExactlyInAnyOrderElementsOf(mapped);
  }

  @Test
  void it_is_openapi_3_1_with_a_bearer_token() {
    assertThat(description.at("/openapi").asString()).startsWith("3.1");
    assertThat(description.at("/components/securitySchemes/token/scheme").asString())
        .isEqualTo("bearer");
    assertThat(description.at("/security/0").has("token")).isTrue();
  }

  @Test
  void every_operation_has_a_name_of_its_own_and_says_what_it_does() {
    assertThat(operations()).extracting(Operation::name).doesNotHaveDuplicates();
    assertThat(operations())
        .allSatisfy(it -> {
          assertThat(it.name()).matches("[a-z][A-Za-z]+");
          assertThat(it.json().path("summary").asString("")).isNotBlank();
          assertThat(it.json().path("tags").size()).isEqualTo(1);
          assertThat(it.parameters())
              .filteredOn(parameter -> !parameter.path("in").asString().equals("path"))
              .filteredOn(parameter -> parameter.path("description").asString("").isBlank())
              .extracting(parameter -> parameter.path("name").asString())
              .isEmpty();
        });
  }

  @Test
  void every_operation_names_the_problems_it_can_answer() {
    assertThat(operations())
        .allSatisfy(it -> {
          assertThat(it.json().path("responses").propertyNames()).containsAll(PROBLEMS);
          for (var status : PROBLEMS) {
            assertThat(
                    it.json()
                        .path("responses")
                        .path(status)
                        .at("/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/ApiProblem");
          }
        });
  }

  @Test
  void every_json_body_has_an_example_with_members_that_exist() {
    assertThat(operations())
        .filteredOn(Operation::takesJson)
        .isNotEmpty()
        .allSatisfy(it -> {
          var example = it.json().at("/requestBody/content/application~1json/example");
          assertThat(example.isObject()).isTrue();
          assertThat(undescribed(example, it.bodySchema(), "")).isEmpty();
        });
  }

  @Test
  void without_a_token_no_operation_answers() {
    assertThat(operations())
        .allSatisfy(it -> assertThat(send(programs.stranger(), it).status()).isEqualTo(401));
  }

  @Test
  void what_does_not_exist_or_is_another_workspaces_is_not_found() {
    assertThat(operations())
        .filteredOn(it -> it.path().contains("{"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(send(program, it).status()).isEqualTo(404));
  }

  @Test
  void answers_hold_what_is_described_and_nothing_else() throws Exception {
    program.post("/api/v1/companies", "{\"name\": \"Acme\", \"city\": \"上海\"}");
    program.post("/api/v1/people", "{\"name\": \"王敏\"}");
    var deal =
        ApiProgram.id(
            program.post("/api/v1/deals", "{\"name\": \"D\", \"claimedStage\": \"selection\"}"));
    program.post(
        "/api/v1/deals/" + deal + "/evidence",
        "{\"criteria\": [\"problem-stated\"], \"observedOn\": \"2026-01-01\"}");
    program.post(
        "/api/v1/activities",
        "{\"deal\": \"%s\", \"kind\": \"call\", \"purpose\": \"must-be-solved\"}".formatted(deal));
    program.upload("funnel.csv", "Deal,Stage\nD,Proposal\n".getBytes());

    for (var operation : operations()) {
      if (operation.method().equals("GET") && !operation.path().contains("/{id}/")) {
        var path = operation.path().replaceAll("\\{\\w+}", deal);
        var answer = program.get(path + (path.endsWith("search") ? "?q=D" : ""));
        if (answer.status() == 200) {
          var schema = operation.json().at("/responses/200/content").valueStream().findFirst();
          assertThat(undescribed(answer.json(), schema.orElseThrow().path("schema"), ""))
              .as(operation.toString())
              .isEmpty();
        }
      }
    }
  }

  private static Answer send(ApiProgram program, Operation operation) throws Exception {
    var path =
        operation
            .path()
            .replace("{step}", "start")
            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    var example = operation.json().at("/requestBody/content/application~1json/example");
    return program.send(
        HttpMethod.valueOf(operation.method()),
        path,
        example.isObject() ? example.toString() : "",
        "If-Match",
        "\"1\"");
  }

  /// Where a value has members, or types, that its schema does not know.
  private List<String> undescribed(JsonNode value, JsonNode schema, String at) {
    var found = new ArrayList<String>();
    var known =
        schema.has("$ref") ? description.at(schema.path("$ref").asString().substring(1)) : schema;
    if (value.isObject()) {
      value
          .propertyStream()
          .forEach(it -> {
            var member = known.path("properties").path(it.getKey());
            var any = known.path("additionalProperties");
            if (!member.isMissingNode()) {
              found.addAll(undescribed(it.getValue(), member, at + "/" + it.getKey()));
            } else if (!any.isObject()) {
              found.add(at + "/" + it.getKey());
            }
          });
    } else if (value.isArray()) {
      value.forEach(it -> found.addAll(undescribed(it, known.path("items"), at + "/-")));
    } else if (!value.isNull() && !known.has("type") && !known.has("$ref")) {
      found.add(at + " has no type");
    }
    return found;
  }

  private List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    description
        .path("paths")
        .propertyStream()
        .forEach(path ->
            path.getValue()
                .propertyStream()
                .forEach(it ->
                    operations.add(
                        new Operation(
                            it.getKey().toUpperCase(java.util.Locale.ROOT),
                            path.getKey(),
                            it.getValue()))));
    return operations;
  }
}
