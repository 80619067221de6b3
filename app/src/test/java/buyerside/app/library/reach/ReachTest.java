package buyerside.app.library.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import buyerside.app.BuyersideTest;
import buyerside.app.access.ApiTokens;
import buyerside.app.library.reach.Reach.Gap;
import buyerside.app.library.reach.Reach.OfPiece;
import buyerside.app.library.reach.Reach.Read;
import buyerside.app.library.reach.Reach.Use;
import buyerside.app.library.share.LentTestHouse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@BuyersideTest
@Import(LentTestHouse.class)
class ReachTest {

  @Autowired private LentTestHouse house;
  @Autowired private ContentReach reach;
  @Autowired private ContentReachStore store;
  @Autowired private ApiTokens tokens;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  @Test
  void readings_are_counted_by_piece_and_by_the_stage_of_the_deal_with_the_deals_behind()
      throws Exception {
    var lent = house.lend("funding");
    house.read(lent, 0, 0);
    var other = house.lend(lent.viewer(), lent.deal(), "selection");
    house.open(other);

    var found = reach.of(lent.viewer());

    var read = found.pieces().getFirst();
    assertThat(read.piece()).isEqualTo(lent.piece());
    assertThat(read.read()).isEqualTo(new Read(1, 1, 1, 0, 0));
    assertThat(read.deals()).isEqualTo(1);
    assertThat(found.stages().getFirst().deals()).isEqualTo(1);
    assertThat(reach.deals(lent.viewer(), lent.piece(), ""))
        .extracting(ReadDeal::deal)
        .containsExactly(lent.deal());
    assertThat(reach.deals(lent.viewer(), other.piece(), "")).isEmpty();
    assertThat(reach.deals(lent.viewer(), null, "problem")).hasSize(1);
  }

  @Test
  void what_came_after_is_told_of_deals_that_could_be_watched_only() throws Exception {
    var lent = house.lend("problem");
    house.read(lent, 0, 0);

    var now = transaction.execute(_ -> store.advances(lent.viewer(), clock.instant()));
    var later = clock.instant().plus(Duration.ofDays(31));
    var then = transaction.execute(_ -> store.advances(lent.viewer(), later));

    assertThat(now).isEmpty();
    assertThat(Objects.requireNonNull(then).get("problem")).isEqualTo(new Advance(1, 0));
  }

  @Test
  void a_share_of_few_is_not_named_and_that_of_many_has_wilsons_interval() {
    assertThat(new Advance(9, 9).enough()).isFalse();
    // R: binom::binom.confint(8, 20, methods = "wilson")
    var many = new Advance(20, 8);
    assertThat(many.low()).isCloseTo(0.2188, within(0.0001));
    assertThat(many.high()).isCloseTo(0.6134, within(0.0001));
  }

  @Test
  void a_gap_is_a_stage_without_a_piece_in_a_language_or_for_a_product_that_others_have() {
    var pieces =
        List.of(
            piece("problem", "en", ""),
            piece("funding", "en", "Press"),
            piece("problem", "zh-Hans", "Cell"));

    assertThat(Gaps.of(List.of("problem", "funding"), pieces))
        .containsExactly(
            new Gap("problem", "zh-Hans", "Press"),
            new Gap("funding", "en", "Cell"),
            new Gap("funding", "zh-Hans", ""));
  }

  @Test
  void the_page_the_file_and_the_api_say_the_same() throws Exception {
    var lent = house.lend("funding");
    house.read(lent, 0, 0);
    var token = ((ApiTokens.Making.Made) tokens.make(lent.viewer(), "reach")).token().value();

    for (var path :
        List.of("/library/reach", "/library/reach/export.csv", "/api/v1/content-reach")) {
      var answer =
          house
              .mvc()
              .perform(get(path).header("Authorization", "Bearer " + token))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).as(path).isEqualTo(200);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .as(path)
          .contains("What a missed defect costs");
    }
  }

  private static OfPiece piece(String stage, String language, String product) {
    return new OfPiece(
        new UUID(0, 1),
        "A piece",
        stage,
        language,
        product,
        Instant.EPOCH,
        new Read(0, 0, 0, 0, 0),
        0,
        Use.READ);
  }
}
