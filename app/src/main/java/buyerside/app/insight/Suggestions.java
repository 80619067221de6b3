package buyerside.app.insight;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.insight.Evaluations.Found;
import buyerside.app.insight.Suggestion.Answer;
import buyerside.app.process.Drafting;
import buyerside.app.process.Drafts;
import buyerside.app.process.Processes;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes to the process that the findings speak for. Accepted ones go into a draft of the next
/// version, where they can be seen, changed and undone before anything is published.
@Service
public class Suggestions {

  private final Evaluations evaluations;
  private final Processes processes;
  private final Drafts drafts;
  private final SuggestionStore store;
  private final Clock clock;

  Suggestions(
      Evaluations evaluations,
      Processes processes,
      Drafts drafts,
      SuggestionStore store,
      Clock clock) {
    this.evaluations = evaluations;
    this.processes = processes;
    this.drafts = drafts;
    this.store = store;
    this.clock = clock;
  }

  /// @param answer `null` while it is open
  public record Standing(Suggestion suggestion, @Nullable Answer answer) {}

  /// For the version that new deals follow.
  @Transactional
  public List<Standing> all(Viewer viewer) {
    var version = processes.current(viewer);
    var answers = store.answers(viewer, version.id());
    return Suggesting.of(
            version.described(),
            find(viewer, Part.WORKS, Works.class).orElse(Works.NONE),
            find(viewer, Part.PRACTICES, Practices.class).orElse(Practices.NONE),
            find(viewer, Part.FLOWS, Flows.class).orElse(new Flows(List.of(), List.of())))
        .stream()
        .map(it -> new Standing(it, answers.get(it.key())))
        .toList();
  }

  private <T> Optional<T> find(Viewer viewer, Part part, Class<T> type) {
    return evaluations.find(viewer, part, type, null).map(Found::content);
  }

  /// Writes a suggestion into the draft of the next version; begins one where none is open.
  ///
  /// @return why not; empty if it is done
  @Transactional
  public List<Reason> accept(Viewer viewer, String key) {
    viewer.require(Role.OPERATIONS);
    var found = open(viewer, key);
    if (found.isEmpty()) {
      return List.of(Reason.of("", "unknown"));
    }
    var version = processes.current(viewer);
    if (drafts.find(viewer, version.processId()).isEmpty()
        && drafts.continueFrom(viewer, version) instanceof Drafting.Rejected(var reasons)) {
      return reasons;
    }
    int revision = drafts.find(viewer, version.processId()).map(it -> it.revision()).orElseThrow();
    var edited = drafts.edit(viewer, version.processId(), revision, found.get().edit());
    if (edited instanceof Drafting.Rejected(var reasons)) {
      return reasons;
    }
    store.put(viewer, version.id(), key, Answer.ACCEPTED, clock.instant());
    return List.of();
  }

  /// Puts a suggestion aside for this version of the process.
  @Transactional
  public List<Reason> refuse(Viewer viewer, String key) {
    viewer.require(Role.OPERATIONS);
    if (open(viewer, key).isEmpty()) {
      return List.of(Reason.of("", "unknown"));
    }
    store.put(viewer, processes.current(viewer).id(), key, Answer.REFUSED, clock.instant());
    return List.of();
  }

  /// Asks again.
  @Transactional
  public void reopen(Viewer viewer, String key) {
    viewer.require(Role.OPERATIONS);
    store.forget(viewer, processes.current(viewer).id(), key);
  }

  private Optional<Suggestion> open(Viewer viewer, String key) {
    return all(viewer).stream()
        .map(Standing::suggestion)
        .filter(it -> it.key().equals(key))
        .findFirst();
  }
}
