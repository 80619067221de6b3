package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Each member's own abbreviations for the quick log.
@Service
public class Shorthands {

  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_MEANING = 200;
  private static final int MOST = 200;

  private final ShorthandStore store;

  Shorthands(ShorthandStore store) {
    this.store = store;
  }

  /// Word by word what it stands for, in the order of the words; none for the program itself.
  @Transactional(readOnly = true)
  public Map<String, String> meanings(Viewer viewer) {
    return viewer.member() == null ? Map.of() : store.meanings(viewer, MOST);
  }

  /// Adds a word, or gives one another meaning.
  ///
  /// @return why not; empty if it was kept
  @Transactional
  public List<Reason> keep(Viewer viewer, String word, String meaning) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("word", word.strip(), LONGEST_WORD, problems);
    TextRule.checkGiven("meaning", meaning.strip(), LONGEST_MEANING, problems);
    var known = store.meanings(viewer, MOST);
    if (known.size() == MOST && !known.containsKey(word.strip())) {
      problems.add(Reason.of("word", "limit", MOST));
    }
    if (problems.isEmpty()) {
      store.keep(viewer, word.strip(), meaning.strip());
    }
    return problems;
  }

  @Transactional
  public void forget(Viewer viewer, String word) {
    store.forget(viewer, word);
  }
}
