package buyerside.app.relations.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.PersonFacts.Contact;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CardsTest {

  @Test
  void what_was_written_is_read_again() {
    var contact = new Contact("zeng@huasheng.cn", "+86 512 6666 8888", "13800138000", "zgq_88");
    var facts =
        new PersonFacts(
            "曾国强",
            "先生",
            "总经理; 董事",
            "销售, 华东",
            contact,
            "第一行\n第二行 with \\ and , and ; and a long tail so that it folds");
    var card = new Card(facts, "苏州华盛机械有限公司");
    var written = Cards.write(card);

    assertThat(Cards.read(written)).containsExactly(card);
    assertThat(written).contains("VERSION:4.0", "N:曾;国强;;先生;");
    assertThat(written.lines()).allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void a_card_of_version_3_from_a_telephone_is_read() {
    var file =
        """
        BEGIN:VCARD
        VERSION:3.0
        N:Schmidt;Anna;;Dr.;
        ORG:Acme Tools GmbH;Sales
        item1.TEL;type=CELL;type=pref:+49 171 1234567
        TEL;TYPE=WORK,VOICE:+49 30 1234
        EMAIL;TYPE=INTERNET:anna@acme.example
        END:VCARD
        BEGIN:VCARD
        FN:王伟
        END:VCARD
        """;
    var cards = Cards.read(file);

    assertThat(cards).hasSize(2);
    assertThat(cards.getFirst().facts().name()).isEqualTo("Anna Schmidt");
    assertThat(cards.getFirst().company()).isEqualTo("Acme Tools GmbH");
    assertThat(cards.getFirst().facts().contact().mobile()).isEqualTo("+49 171 1234567");
    assertThat(cards.getFirst().facts().contact().phone()).isEqualTo("+49 30 1234");
  }

  @Test
  void what_is_no_card_is_none() {
    assertThat(Cards.read("hello")).isEmpty();
  }
}
