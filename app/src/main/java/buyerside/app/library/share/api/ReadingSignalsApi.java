package buyerside.app.library.share.api;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.library.share.ReadingSignal;
import buyerside.app.library.share.ReadingSignals;
import buyerside.app.library.share.SignalWords;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reading-signals")
@Tag(name = "Reading links")
class ReadingSignalsApi {

  private final ReadingSignals signals;

  ReadingSignalsApi(ReadingSignals signals) {
    this.signals = signals;
  }

  /// @param suggests here, ahead, behind or anywhere: how the piece lies to where the deal is
  /// @param suggestion what to do, in the language that was asked for
  record ReadingSignalJson(
      UUID deal,
      String dealName,
      UUID link,
      UUID piece,
      String title,
      String reader,
      Instant last,
      int sittings,
      long seconds,
      int depth,
      String suggests,
      String suggestion) {

    static ReadingSignalJson of(ReadingSignal signal) {
      var read = signal.read();
      return new ReadingSignalJson(
          signal.deal(),
          signal.dealName(),
          signal.link(),
          read.piece(),
          read.title(),
          read.recipient(),
          read.last(),
          signal.reading().sittings(),
          signal.reading().seconds(),
          signal.reading().depth(),
          Listing.code(signal.suggestion().kind()),
          SignalWords.suggestion(signal, null));
    }
  }

  @GetMapping
  @Operation(
      summary = "What was read for open deals in the last seven days, the latest first",
      description = "Signals suggest what to do next; they are no evidence.")
  Listing<ReadingSignalJson> latest(
      Viewer viewer,
      @Parameter(description = "me, or all for everybody's deals")
          @RequestParam(defaultValue = "me")
          String owner,
      @Parameter(description = "At most so many") @RequestParam(defaultValue = "50") int limit) {
    return Listing.whole(
        signals
            .fresh(
                viewer,
                owner.equals("all") ? null : new Whose.OfMember(viewer.self()),
                Listing.size(limit))
            .stream()
            .map(ReadingSignalJson::of)
            .toList());
  }
}
