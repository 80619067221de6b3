package buyerside.app.library.publish;

import buyerside.app.access.Accounts;
import buyerside.app.access.Role;
import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.library.publish.Settled.Done;
import buyerside.app.library.publish.Settled.Rejected;
import buyerside.app.library.publish.TakeDown.Answer;
import buyerside.app.library.publish.TakeDown.Asked;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is asked to be taken down, until it is answered. Who asked sees the answer by a secret
/// address.
@Service
public class TakeDowns implements Undoable {

  static final int MOST = 200;
  private static final String MADE = "publish.take-down";
  private static final String ANSWERED = "publish.take-down-answered";
  private static final String PIECE = "PIECE";
  private static final int LONGEST = 4_000;

  private final TakeDownStore store;
  private final Publications publications;
  private final Accounts accounts;
  private final Journal journal;
  private final Clock clock;

  TakeDowns(
      TakeDownStore store,
      Publications publications,
      Accounts accounts,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.publications = publications;
    this.accounts = accounts;
    this.journal = journal;
    this.clock = clock;
  }

  /// What asking leads to.
  public sealed interface Asking {

    /// @param secret by which the answer is seen
    record Received(Secret secret) implements Asking {}

    record Refused(List<Reason> reasons) implements Asking {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// Somebody from outside asks for a piece to be taken down.
  @Transactional
  public Asking ask(Viewer system, UUID piece, Asked asked) {
    var problems = asked.problems();
    if (!problems.isEmpty()) {
      return new Asking.Refused(problems);
    }
    var at = clock.instant();
    var id = Ids.next();
    var secret = Secret.random();
    store.add(system, id, piece, asked, secret, at);
    journal.append(system, at, List.of(change(MADE, piece, id)));
    return new Asking.Received(secret);
  }

  /// What somebody asked, by their secret.
  @Transactional(readOnly = true)
  public Optional<TakeDown> asked(Secret secret) {
    return store.named(secret).flatMap(it -> store.find(accounts.system(it.workspace()), it.id()));
  }

  /// Open ones, the longest waiting first.
  @Transactional(readOnly = true)
  public List<TakeDown> open(Viewer viewer) {
    viewer.require(Role.OPERATIONS);
    return store.open(viewer, MOST);
  }

  @Transactional(readOnly = true)
  public List<TakeDown> answered(Viewer viewer) {
    viewer.require(Role.OPERATIONS);
    return store.answered(viewer, MOST);
  }

  /// How many are open, counted up to two hundred; none for those who cannot answer them.
  @Transactional(readOnly = true)
  public int waiting(Viewer viewer) {
    return viewer.role().atLeast(Role.OPERATIONS) ? store.count(viewer, MOST) : 0;
  }

  /// Answers, and takes the piece down if that is the answer; undone as a whole.
  @Transactional
  public Settled answer(Viewer viewer, UUID id, boolean withdraw, String words) {
    viewer.require(Role.OPERATIONS);
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("answer", words, LONGEST, problems);
    var asked = store.find(viewer, id);
    if (asked.isEmpty() || asked.get().settled() != null) {
      problems.add(Reason.of("", "changed-since"));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    return journal.inOneStep(() -> {
      var at = clock.instant();
      var piece = asked.get().piece();
      if (withdraw) {
        publications.withdraw(viewer, piece);
      }
      store.settle(viewer, id, new Answer(at, withdraw, words.strip()));
      return new Done(journal.append(viewer, at, List.of(change(ANSWERED, piece, id))));
    });
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(ANSWERED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = UUID.fromString(String.valueOf(change.details().get("id")));
    return store.settle(viewer, id, null) ? List.of(change(MADE, change.subject(), id)) : List.of();
  }

  private static Change change(String kind, UUID piece, UUID id) {
    return new Change(kind, PIECE, piece, Map.of("id", id.toString()));
  }
}
