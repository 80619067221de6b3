package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.Board;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(4)
class BoardTest extends Journey {

  @Test
  void a_dropped_card_asks_for_the_evidence_and_moves_only_with_it() {
    var visitor = house().withFunnel();
    var board = Board.open(visitor);
    var before = number(board.deals(2));
    var name = board.firstCard(1);

    var form = board.drop(1, 2);
    form.says("deals.evidence.move");
    form.saysAsWritten(name);
    assertThat(form.ticked()).isNotEmpty();
    assertThat(number(Board.open(visitor).deals(2))).isEqualTo(before);

    Board.open(visitor).drop(1, 2).strength("DOCUMENTED").saidBy("Li Lei 李雷").record();
    assertThat(number(Board.open(visitor).deals(2))).isEqualTo(before + 1);
  }

  @Test
  void a_past_day_shows_what_was_known_then() {
    var visitor = house().withFunnel();
    var day = LocalDate.now(ZoneOffset.UTC).minusDays(3).toString();
    var board = Board.open(visitor).asOf(day);

    board.says("deals.asof", day);
    assertThat(board.deals(1)).isEqualTo("0");
  }
}
