package buyerside.app;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// A program that talks to the JSON API with a token of its own, in a workspace of its own.
public final class ApiProgram {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final MockMvc mvc;
  private final Viewer viewer;
  private final String token;

  private ApiProgram(MockMvc mvc, Viewer viewer, String token) {
    this.mvc = mvc;
    this.viewer = viewer;
    this.token = token;
  }

  /// Makes programs.
  @TestComponent
  public record Maker(MockMvc mvc, Accounts accounts, Sessions sessions, ApiTokens tokens) {

    /// One in a new workspace, whose administrator it acts as.
    public ApiProgram inNewWorkspace(String name) {
      return as(TestWorkspaces.fresh(accounts, sessions, name));
    }

    public ApiProgram as(Viewer viewer) {
      var made = (ApiTokens.Making.Made) tokens.make(viewer, "test");
      return new ApiProgram(mvc, viewer, made.token().value());
    }

    /// One that has no valid token.
    public ApiProgram stranger() {
      return new ApiProgram(mvc, Viewer.system(new java.util.UUID(0, 0)), "no-such-token");
    }
  }

  /// What was answered.
  public record Answer(int status, JsonNode json, MockHttpServletResponse raw) {

    /// The value at a JSON pointer, as text; empty if there is none.
    public String at(String pointer) {
      return json.at(pointer).asString("");
    }

    public String header(String name) {
      var value = raw.getHeader(name);
      return value == null ? "" : value;
    }

    /// The codes of a problem's errors, each with its field: `name: missing`.
    public java.util.List<String> errors() {
      return json.path("errors")
          .valueStream()
          .map(it -> it.path("field").asString("") + ": " + it.path("code").asString(""))
          .toList();
    }
  }

  public Viewer viewer() {
    return viewer;
  }

  public Answer get(String path, String... headers) throws Exception {
    return send(request(HttpMethod.GET, URI.create(path)), headers);
  }

  public Answer post(String path, String body, String... headers) throws Exception {
    return send(HttpMethod.POST, path, body, headers);
  }

  public Answer put(String path, String body, String... headers) throws Exception {
    return send(HttpMethod.PUT, path, body, headers);
  }

  public Answer patch(String path, String body, String... headers) throws Exception {
    return send(HttpMethod.PATCH, path, body, headers);
  }

  public Answer send(HttpMethod method, String path, String body, String... headers)
      throws Exception {
    return send(
        request(method, URI.create(path))
            .content(body.getBytes(StandardCharsets.UTF_8))
            .contentType("application/json"),
        headers);
  }

  public Answer upload(String name, byte[] content, String... headers) throws Exception {
    var file = new MockMultipartFile("file", name, "text/csv", content);
    return send(multipart("/api/v1/imports").file(file), headers);
  }

  private Answer send(AbstractMockHttpServletRequestBuilder<?> asked, String... headers)
      throws Exception {
    asked.header("Authorization", "Bearer " + token);
    for (int i = 0; i < headers.length; i += 2) {
      asked.header(headers[i], headers[i + 1]);
    }
    var response = mvc.perform(asked).andReturn().getResponse();
    var body = response.getContentAsString(StandardCharsets.UTF_8);
    var json = body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.nullNode();
    return new Answer(response.getStatus(), json, response);
  }

  /// The id that an answer gives.
  public static String id(Answer answer) {
    return answer.at("/id");
  }
}
