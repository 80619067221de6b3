package buyerside.sample;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What generated buyers say, word for word, in their own language.
public final class BuyerWords {
  private final Map<Language, Properties> words = new EnumMap<>(Language.class);

  public BuyerWords() {
    Arrays.stream(Language.values())
        .forEach(language -> words.put(language, NameParts.read("words", language)));
  }

  /// A quotation that goes with a piece of evidence; empty for a denial, for what was only
  /// inferred, and where the buyer's words on the criterion are not kept.
  public Optional<String> of(GeneratedEvidence evidence, Language language) {
    return evidence.satisfies() && evidence.strength() != Strength.INFERRED
        ? Optional.ofNullable(words.get(language))
            .map(lines -> lines.getProperty(evidence.criterion()))
        : Optional.empty();
  }
}
