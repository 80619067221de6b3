package buyerside.app.activities.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.api.QuickLogJson.EntryJson;
import buyerside.app.activities.api.QuickLogJson.Lines;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.quicklog.QuickLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Quick log")
class QuickLogApi {

  private static final int MOST_LINES = 1_000;

  private final Clock clock;

  QuickLogApi(Clock clock) {
    this.clock = clock;
  }

  @PostMapping("/api/v1/quick-log/parse")
  @Operation(
      summary = "What one-line logs say; nothing is saved",
      description =
          "Send line or lines. today, zone and currency are the user's own where they are absent.")
  Listing<EntryJson> parse(Viewer viewer, @RequestBody Lines lines) {
    var texts = lines.all();
    if (texts.isEmpty()) {
      throw new Refused(Reason.of("lines", "missing"));
    }
    if (texts.size() > MOST_LINES) {
      throw new Refused(Reason.of("lines", "limit", MOST_LINES));
    }
    var context = lines.context(viewer, clock.instant());
    return Listing.whole(
        texts.stream().map(it -> EntryJson.of(QuickLog.parse(it, context))).toList());
  }
}
