package buyerside.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Brings a file in through the API and waits for its end.
///
/// @param seconds from the start to the end, the dry run that goes before included
/// @param created how many records were made
/// @param resident the most memory the program ever had, in MiB
record Importing(double seconds, long created, long resident) {

  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern CREATED = Pattern.compile("\"created\"\\s*:\\s*(\\d+)");

  static Importing run(Product product, Visitor visitor, String key, Path file)
      throws IOException, InterruptedException {
    var path = upload(visitor, key, file);
    var began = System.nanoTime();
    visitor.api(key, "POST", path + "/start", "");
    while (true) {
      var now = visitor.api(key, "GET", path, "").body();
      var state = found(STATE, now);
      if (!state.equals("running")) {
        if (!state.equals("done")) {
          throw new IllegalStateException("the import ended as " + state);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Importing(seconds, Long.parseLong(found(CREATED, now)), product.mostResident());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /// Sets an import going.
  ///
  /// @return where to ask how far it is
  static String start(Visitor visitor, String key, Path file)
      throws IOException, InterruptedException {
    var path = upload(visitor, key, file);
    visitor.api(key, "POST", path + "/start", "");
    return path;
  }

  private static String upload(Visitor visitor, String key, Path file)
      throws IOException, InterruptedException {
    var kept = visitor.upload(key, "/api/v1/imports", new BodyPart(file)).body();
    return "/api/v1/imports/" + found(ID, kept);
  }

  private static String found(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    if (!match.find()) {
      throw new IllegalStateException("not in the answer: " + pattern + ": " + text);
    }
    return match.group(1);
  }
}
