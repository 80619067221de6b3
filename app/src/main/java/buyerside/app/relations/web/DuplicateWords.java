package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.relations.duplicates.Candidate;
import buyerside.text.duplicates.Match;
import java.util.List;
import java.util.stream.Collectors;

/// Likenesses in words.
final class DuplicateWords {

  private DuplicateWords() {}

  static List<RelationForm.Likeness> alike(String area, List<Candidate> found) {
    return found.stream()
        .map(it ->
            new RelationForm.Likeness(
                area + it.id(),
                it.name(),
                it.more(),
                it.match().certainty().name(),
                why(it.match())))
        .toList();
  }

  /// What two have in common, in the reader's language.
  static String why(Match match) {
    return match.grounds().stream()
        .sorted()
        .map(it -> msg("duplicates.ground." + it))
        .collect(Collectors.joining(msg("duplicates.and")));
  }
}
