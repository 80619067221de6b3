package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.DealTable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(5)
class DealTableTest extends Journey {

  @Test
  void a_filter_is_kept_as_a_view_and_forgotten_again() {
    var visitor = house().withFunnel();
    var table = DealTable.open(visitor).onlyKind("opportunity");
    var real = table.names();
    assertThat(real).isNotEmpty();

    table.saveView("Funded 已立项");
    DealTable.open(visitor).openView("Funded 已立项");
    assertThat(table.names()).isEqualTo(real);

    table.removeView("Funded 已立项").hasView("Funded 已立项", false);
  }

  @Test
  void the_order_and_the_columns_are_the_users_choice() {
    var visitor = house().withFunnel();
    var table = DealTable.open(visitor);
    var byChange = table.names();
    assertThat(table.sortBy("name").names()).isNotEqualTo(byChange);
    assertThat(at(visitor, "/deals?")).isTrue();

    var tags = visitor.words().of("deals.column.tags");
    assertThat(table.headings()).contains(tags);
    assertThat(table.withoutColumn("tags").headings()).doesNotContain(tags);
  }

  @Test
  void chosen_deals_get_an_owner_and_tags_in_one_step_that_can_be_undone() {
    var visitor = house().withFunnel();
    var table = DealTable.open(visitor).sortBy("name");
    var before = table.column("tags").subList(0, 2);

    table.choose(2).changeChosen(House.ADMINISTRATOR, "Pilot, 重点");
    table.saysDone();
    assertThat(table.column("tags").subList(0, 2))
        .allSatisfy(it -> assertThat(it).contains("Pilot").contains("重点"));
    assertThat(table.column("owner").subList(0, 2)).containsOnly(House.ADMINISTRATOR);

    table.undo();
    DealTable.open(visitor).sortBy("name");
    assertThat(table.column("tags").subList(0, 2)).isEqualTo(before);
  }
}
