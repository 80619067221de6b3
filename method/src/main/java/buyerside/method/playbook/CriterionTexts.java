package buyerside.method.playbook;

/// What a criterion says to people.
///
/// @param whatCounts what is good enough as evidence
public record CriterionTexts(Words name, Words whatCounts) {

  public static final CriterionTexts NONE = new CriterionTexts(Words.NONE, Words.NONE);
}
