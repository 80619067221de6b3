package buyerside.app.activities.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.LineReader;
import buyerside.app.activities.Logging.Logged;
import buyerside.app.activities.Logging.Rejected;
import buyerside.app.activities.QuickLogs;
import buyerside.app.activities.api.NewLine.LoggedJson;
import buyerside.app.activities.api.QuickLogJson.EntryJson;
import buyerside.app.activities.api.QuickLogJson.Lines;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.quicklog.QuickLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Quick log")
class QuickLogApi {

  private static final int MOST_LINES = 1_000;

  private final LineReader reader;
  private final QuickLogs logs;

  QuickLogApi(LineReader reader, QuickLogs logs) {
    this.reader = reader;
    this.logs = logs;
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
    var context = lines.context(reader.context(viewer));
    return Listing.whole(
        texts.stream().map(it -> EntryJson.of(QuickLog.parse(it, context))).toList());
  }

  @PostMapping("/api/v1/quick-log")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Keep a line as an activity",
      description =
          "What is not given is what the line says. People, company and deal are ids; nobody is"
              + " added. Evidence is recorded only for the criterion that is named.")
  LoggedJson keep(Viewer viewer, @RequestBody NewLine line) {
    return switch (logs.log(viewer, line.read(reader.context(viewer)))) {
      case Logged(var activity, var command, var evidence) ->
          new LoggedJson(activity, command, evidence);
      case Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
