package buyerside.app.journal;

import buyerside.app.access.Viewer;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Answers given to requests that came with a key: asked again, the same answer is given and
/// nothing is done. Request and answer are kept in one transaction, so none is kept without the
/// other, whatever is killed when.
@Service
public class Answers {

  /// @param request a hash of the whole request
  @SuppressWarnings("ArrayRecordComponent") // compared by hand below
  public record Answer(byte[] request, int status, String body) {

    boolean successful() {
      return status >= 200 && status < 300;
    }
  }

  /// What a request with a key leads to.
  public sealed interface Answering {
    /// @param again whether it was given before
    record Given(int status, String body, boolean again) implements Answering {}

    /// The key was used for another request.
    record KeyReused() implements Answering {}
  }

  /// Handles the request.
  @FunctionalInterface
  public interface Handler {
    Answer handle() throws Exception;
  }

  private final AnswerStore store;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Answers(AnswerStore store, TransactionTemplate transactions, Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The kept answer, or a new one from the handler; refusals are not kept, for they changed
  /// nothing.
  public Answering once(Viewer viewer, String key, byte[] request, Handler handler)
      throws Exception {
    var fault = new Exception[1];
    var answering =
        transactions.execute(status -> {
          store.lock(viewer, key);
          var kept = store.find(viewer, key);
          if (kept.isPresent()) {
            var answer = kept.get();
            return Arrays.equals(answer.request(), request)
                ? new Answering.Given(answer.status(), answer.body(), true)
                : new Answering.KeyReused();
          }
          try {
            var answer = handler.handle();
            if (answer.successful()) {
              store.add(viewer, key, answer, clock.instant());
            } else {
              status.setRollbackOnly();
            }
            return new Answering.Given(answer.status(), answer.body(), false);
          } catch (Exception e) {
            status.setRollbackOnly();
            fault[0] = e;
            return new Answering.Given(500, "", false);
          }
        });
    if (fault[0] != null) {
      throw fault[0];
    }
    return answering;
  }
}
