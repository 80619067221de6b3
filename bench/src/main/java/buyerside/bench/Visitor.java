package buyerside.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A signed-in browser, or a program with a token.
final class Visitor implements AutoCloseable {

  static final String PASSWORD = "measured-with-care";
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern API_TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final String address;
  private final CookieManager cookies;
  private final HttpClient client;

  Visitor(String address) {
    this(address, new CookieManager());
  }

  private Visitor(String address, CookieManager cookies) {
    this.address = address;
    this.cookies = cookies;
    this.client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  }

  /// The same person at another browser, signed in by the same session: many sign-ins at once are
  /// slowed down.
  Visitor again() {
    return new Visitor(address, cookies);
  }

  /// Makes the workspace and its administrator.
  void setUp(String workspace) throws IOException, InterruptedException {
    post(
        "/first-run",
        "/first-run",
        Map.of(
            "workspace",
            workspace,
            "name",
            "Ada",
            "email",
            "ada@example.com",
            "password",
            PASSWORD,
            "language",
            "en",
            "zone",
            "Asia/Shanghai"));
  }

  void signIn() throws IOException, InterruptedException {
    post("/sign-in", "/sign-in", Map.of("email", "ada@example.com", "password", PASSWORD));
  }

  void enter(String workspace) throws IOException, InterruptedException {
    var answer = post("/board", "/workspaces/" + workspace + "/entry", Map.of());
    if (answer.statusCode() != 302) {
      throw new IllegalStateException("the workspace stays shut: " + answer.statusCode());
    }
  }

  /// A key for the workspace this visitor is in.
  String key() throws IOException, InterruptedException {
    var page = post("/settings", "/settings/keys", Map.of("keyName", "bench")).body();
    var without = FORM_TOKEN.matcher(page).replaceAll("");
    var key = API_TOKEN.matcher(without);
    if (!key.find()) {
      throw new IllegalStateException("no key was shown");
    }
    return key.group();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  /// The page as it travels, compressed if the server does so.
  HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
    return client.send(
        request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> api(String key, String method, String path, String json)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> upload(String key, String path, BodyPart file)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "multipart/form-data; boundary=" + BodyPart.BOUNDARY)
            .POST(file.publisher())
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
  }

  private HttpResponse<String> post(String form, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var token = FORM_TOKEN.matcher(get(form).body());
    var proof = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
    var body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body + proof))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
