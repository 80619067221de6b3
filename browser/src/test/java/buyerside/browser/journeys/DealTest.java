package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.DealTable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(6)
class DealTest extends Journey {

  private static final String SAID = "We lose 20 hours a week — 每周浪费二十小时";
  private static final String MEANT = "We lose 12 hours a week — 每周浪费十二小时";

  @Test
  void evidence_is_recorded_corrected_withdrawn_and_the_withdrawal_undone() {
    var visitor = house().withFunnel();
    var deal = DealTable.open(visitor).onlyKind("prospect").sortBy("name").openFirst();

    deal.recordEvidence().tickFirst().strength("DOCUMENTED").saidBy("王总").quote(SAID).record();
    deal.saysDone();
    deal.shows(SAID);

    deal.correct(SAID).quote(MEANT).record();
    deal.shows(MEANT);
    deal.showsAsGone(SAID);

    deal.withdraw(MEANT, "misheard 听错了");
    deal.showsAsGone(MEANT);

    deal.undo();
    deal.holds(MEANT);
  }

  @Test
  void evidence_in_the_future_is_refused_beside_what_was_typed() {
    var visitor = house().withFunnel();
    var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
    var form = DealTable.open(visitor).openFirst().recordEvidence();

    form.tickFirst().observed(tomorrow).quote(SAID).record();

    form.says("reason.evidence.future", tomorrow);
    assertThat(form.typedQuote()).isEqualTo(SAID);
  }

  @Test
  void a_deal_is_shown_as_it_was_known_on_a_past_day() {
    var visitor = house().withFunnel();
    var deal = DealTable.open(visitor).onlyKind("opportunity").openFirst();
    var now = deal.path();
    var day = LocalDate.now(ZoneOffset.UTC).minusDays(3);

    deal.asOf(day).says("deals.asof", day.toString());
    assertThat(deal.path()).isNotEqualTo(now);
  }
}
