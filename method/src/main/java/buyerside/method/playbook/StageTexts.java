package buyerside.method.playbook;

import java.util.List;

/// What a stage says to people.
///
/// @param question the buyer's own question in this stage
/// @param illusions what sellers commonly take for progress here
public record StageTexts(Words name, Words question, List<Words> illusions) {

  public static final StageTexts NONE = new StageTexts(Words.NONE, Words.NONE, List.of());

  public StageTexts {
    illusions = List.copyOf(illusions);
  }
}
