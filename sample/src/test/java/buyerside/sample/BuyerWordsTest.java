package buyerside.sample;

import static buyerside.sample.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;

import buyerside.sample.BuyerModel.CriterionModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuyerWordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void there_are_words_for_every_required_criterion_and_for_the_end(Language language) {
    var required =
        SixStages.BUYERS.stages().stream()
            .flatMap(stage -> stage.criteria().stream())
            .filter(CriterionModel::required)
            .map(CriterionModel::id);

    assertThat(NameParts.read("words", language).stringPropertyNames())
        .hasSize(13)
        .contains(SixStages.BUYERS.lossReason())
        .containsAll(required.toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nobody_is_quoted_with_what_was_denied_or_only_inferred(Language language) {
    var words = new BuyerWords();
    var evidence = sample(1_000, 7).deals().flatMap(d -> d.course().evidence().stream()).toList();

    assertThat(evidence)
        .filteredOn(row -> !row.satisfies() || row.strength() == Strength.INFERRED)
        .isNotEmpty()
        .allMatch(row -> words.of(row, language).isEmpty());
    assertThat(evidence)
        .filteredOn(row -> words.of(row, language).isPresent())
        .hasSizeGreaterThan(evidence.size() / 2);
  }
}
