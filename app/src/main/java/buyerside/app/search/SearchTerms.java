package buyerside.app.search;

import buyerside.text.search.Grams;

/// Words to search for, in the form in which documents are kept.
///
/// @param grams pieces that a document must have all of
/// @param piece the normalised words, which its text must contain
public record SearchTerms(Integer[] grams, String piece) {

  public static SearchTerms of(String words) {
    var query = Grams.ofQuery(words);
    return new SearchTerms(query.grams(), query.exact());
  }

  /// Whether nothing searchable was typed.
  public boolean isEmpty() {
    return piece.isEmpty();
  }
}
