package buyerside.app.activities.proposals;

import buyerside.app.access.Viewer;
import buyerside.app.activities.LineReader;
import buyerside.method.fit.ActivityKind;
import buyerside.method.quicklog.QuickLog;
import org.springframework.stereotype.Component;

/// Reads from a meeting's title what kind of activity it is, as the quick log reads a line.
@Component
class TitleReader {

  private final LineReader lines;

  TitleReader(LineReader lines) {
    this.lines = lines;
  }

  /// A meeting, where the title does not say.
  ActivityKind kind(Viewer viewer, String title) {
    return QuickLog.parse(title, lines.context(viewer))
        .kind()
        .map(it -> ActivityKind.valueOf(it.name()))
        .filter(it -> it != ActivityKind.NOTE)
        .orElse(ActivityKind.MEETING);
  }
}
