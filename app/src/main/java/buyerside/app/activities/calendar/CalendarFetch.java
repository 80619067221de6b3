package buyerside.app.activities.calendar;

import buyerside.app.shell.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Fetches calendars from other machines, as far as [ForeignHosts] lets it; no further than a few
/// steps, no longer than seconds, no more than a calendar can hold.
@Component
class CalendarFetch {

  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final int MOST_STEPS = 3;
  private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);

  private final ForeignHosts hosts;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  CalendarFetch(@Value("${buyerside.calendar.allowed-hosts}") String allowed) {
    this.hosts =
        new ForeignHosts(
            Arrays.stream(allowed.split(","))
                .map(CalendarText::lower)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet()));
  }

  /// What fetching leads to.
  sealed interface Fetched {
    record Done(byte[] file) implements Fetched {}

    record Failed(Reason reason) implements Fetched {
      static Failed because(String code, Object... arguments) {
        return new Failed(Reason.of("address", code, arguments));
      }
    }
  }

  Fetched fetch(URI first) {
    var uri = first;
    try {
      for (int step = 0; step <= MOST_STEPS; step++) {
        if (!hosts.mayRead(uri, places(uri))) {
          return Fetched.Failed.because("calendar.source.inside", uri.getHost());
        }
        var request =
            HttpRequest.newBuilder(uri)
                .timeout(LONGEST)
                .header("Accept", "text/calendar, */*;q=0.1")
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        if (!ELSEWHERE.contains(answer.statusCode())) {
          return body(answer);
        }
        answer.body().close();
        var next =
            answer.headers().firstValue("Location").map(uri::resolve).map(URI::toString).orElse("");
        var there = ForeignHosts.read(next);
        if (there.isEmpty()) {
          return Fetched.Failed.because("calendar.source.address");
        }
        uri = there.get();
      }
      return Fetched.Failed.because("calendar.source.circles");
    } catch (UnknownHostException e) {
      return Fetched.Failed.because("calendar.source.unknown", uri.getHost());
    } catch (IOException | IllegalArgumentException e) {
      return Fetched.Failed.because("calendar.source.silent", uri.getHost());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Fetched.Failed.because("calendar.source.silent", uri.getHost());
    }
  }

  /// The same places that the client asks a moment later: the machine keeps them for half a minute.
  private List<InetAddress> places(URI uri) throws UnknownHostException {
    return hosts.allows(uri) ? List.of() : List.of(InetAddress.getAllByName(uri.getHost()));
  }

  private static Fetched body(HttpResponse<InputStream> answer) throws IOException {
    try (var body = answer.body()) {
      if (answer.statusCode() != 200) {
        return Fetched.Failed.because("calendar.source.status", answer.statusCode());
      }
      var file = body.readNBytes(CalendarText.LARGEST + 1);
      return file.length > CalendarText.LARGEST
          ? Fetched.Failed.because("calendar.file.large", CalendarText.LARGEST / 1024 / 1024)
          : new Fetched.Done(file);
    }
  }
}
