package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.ProcessMove;
import buyerside.app.process.ProcessVersion;

/// A deal's move between versions, in words.
final class MoveWords {

  private MoveWords() {}

  static String label(ProcessVersion version) {
    return msg("deals.move.version", StageNames.in(version.described().name()), version.number());
  }

  static MovePage.Line line(ProcessMove move, ProcessVersion from, ProcessVersion to) {
    return new MovePage.Line(
        move.deal(),
        move.name(),
        StageNames.of(from, move.before().stage()),
        StageNames.of(to, move.after().stage()),
        move.falls() ? "FALLS" : rises(move) ? "RISES" : "",
        move.lost() == 0 ? "" : msg("deals.move.lost", move.lost()));
  }

  private static boolean rises(ProcessMove move) {
    return !move.before().opportunity() && move.after().opportunity();
  }
}
