package buyerside.app.deals.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.ApiProgram.Answer;
import buyerside.app.BuyersideTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class EvidenceApiTest {

  private static final String FIRST_STAGE =
      "{\"criteria\": [\"problem-stated\", \"must-be-solved\"], \"observedOn\": \"2026-11-01\"}";

  @Autowired private ApiProgram.Maker programs;
  @Autowired private Clock clock;

  private ApiProgram program;
  private String evidence = "";
  private String deal = "";

  @BeforeEach
  void a_deal() throws Exception {
    program = programs.inNewWorkspace("Evidence");
    deal = ApiProgram.id(program.post("/api/v1/deals", "{\"name\": \"D\"}"));
    evidence = "/api/v1/deals/" + deal + "/evidence";
  }

  @Test
  void recording_says_where_the_buyer_was_and_is() throws Exception {
    var answer = program.post(evidence, FIRST_STAGE);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/from")).isEqualTo("problem");
    assertThat(answer.at("/to")).isEqualTo("consequences");
    assertThat(answer.json().path("evidence").size()).isEqualTo(2);
  }

  @Test
  void withdrawing_moves_the_deal_back_and_keeps_what_was_said() throws Exception {
    var recorded = program.post(evidence, FIRST_STAGE);
    var piece = recorded.at("/evidence/0");
    var answer =
        program.post(evidence + "/" + piece + "/withdrawal", "{\"reason\": \"they said no\"}");
    var listed = program.get(evidence);

    assertThat(answer.at("/to")).isEqualTo("problem");
    assertThat(listed.json().path("items").size()).isEqualTo(2);
    assertThat(listed.at("/items/0/withdrawnBecause")).isEqualTo("they said no");
  }

  @Test
  void a_withdrawal_needs_a_reason_and_happens_once() throws Exception {
    var piece = program.post(evidence, FIRST_STAGE).at("/evidence/0");
    var withdrawal = evidence + "/" + piece + "/withdrawal";

    assertThat(program.post(withdrawal, "{}").errors()).containsExactly("reason: missing");
    assertThat(program.post(withdrawal, "{\"reason\": \"no\"}").status()).isEqualTo(200);
    assertThat(program.post(withdrawal, "{\"reason\": \"no\"}").status()).isEqualTo(409);
  }

  @Test
  void correcting_withdraws_the_old_and_records_the_new() throws Exception {
    var piece = program.post(evidence, FIRST_STAGE).at("/evidence/0");
    var answer =
        program.put(
            evidence + "/" + piece,
            "{\"criteria\": [\"problem-stated\"], \"polarity\": \"denies\", \"observedOn\":"
                + " \"2026-11-02\"}");

    assertThat(answer.at("/to")).isEqualTo("problem");
    assertThat(program.get(evidence).json().path("items").size()).isEqualTo(3);
  }

  @Test
  void correcting_what_was_withdrawn_records_nothing() throws Exception {
    var piece = program.post(evidence, FIRST_STAGE).at("/evidence/0");
    program.post(evidence + "/" + piece + "/withdrawal", "{\"reason\": \"no\"}");
    var answer = program.put(evidence + "/" + piece, FIRST_STAGE);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(program.get(evidence).json().path("items").size()).isEqualTo(2);
  }

  @Test
  void a_past_instant_knows_neither_later_evidence_nor_later_withdrawals() throws Exception {
    var piece = program.post(evidence, FIRST_STAGE).at("/evidence/0");
    var then = clock.instant();
    program.post(evidence + "/" + piece + "/withdrawal", "{\"reason\": \"no\"}");
    program.post(evidence, "{\"criteria\": [\"cost-of-nothing\"], \"observedOn\": \"2026-11-01\"}");
    var past = program.get(evidence + "?asOf=" + then);

    assertThat(past.json().path("items").size()).isEqualTo(2);
    assertThat(past.json().at("/items/0/withdrawnAt").isNull()).isTrue();
  }

  @Test
  void evidence_in_the_future_is_refused() throws Exception {
    var tomorrow =
        LocalDate.ofInstant(clock.instant(), program.viewer().place().zone()).plusDays(1);
    var answer =
        program.post(
            evidence, "{\"criteria\": [\"problem-stated\"], \"observedOn\": \"" + tomorrow + "\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly("observedOn: evidence.future");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"observedOn": "2026-11-01"}                                                                | criteria: missing
          {"criteria": ["problem-stated"]}                                                            | observedOn: missing
          {"criteria": ["signed"], "observedOn": "2026-11-01"}                                        | criteria: criterion.unknown
          {"criteria": ["a;b"], "observedOn": "2026-11-01"}                                           | criteria: criterion.unknown
          {"criteria": ["problem-stated"], "observedOn": "1666-11-01"}                                | observedOn: date.implausible
          {"criteria": ["problem-stated"], "observedOn": "2026-11-01", "lapsesOn": "2026-11-01"}      | lapsesOn: evidence.lapses-before
          {"criteria": ["problem-stated"], "observedOn": "2026-11-01", "saidBy": "a\\u0000"}          | saidBy: text.unkeepable
          """)
  void bad_evidence_is_refused_with_its_member(String body, String error) throws Exception {
    var answer = program.post(evidence, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly(error);
    assertThat(program.get(evidence).json().path("items").size()).isZero();
  }

  @Test
  void who_said_it_must_be_a_person_of_the_same_workspace() throws Exception {
    var foreign =
        ApiProgram.id(
            programs.inNewWorkspace("Other").post("/api/v1/people", "{\"name\": \"Theirs\"}"));
    var answer =
        program.post(
            evidence,
            "{\"criteria\": [\"problem-stated\"], \"observedOn\": \"2026-11-01\", \"person\": \"%s\"}"
                .formatted(foreign));

    assertThat(answer.errors()).containsExactly("person: unknown");
  }

  @Test
  void evidence_of_another_deal_is_not_found_under_this_one() throws Exception {
    var piece = program.post(evidence, FIRST_STAGE).at("/evidence/0");
    var other = ApiProgram.id(program.post("/api/v1/deals", "{\"name\": \"E\"}"));
    Answer answer =
        program.post(
            "/api/v1/deals/" + other + "/evidence/" + piece + "/withdrawal",
            "{\"reason\": \"no\"}");

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void what_a_recording_did_is_undone_by_its_command() throws Exception {
    var command = program.post(evidence, FIRST_STAGE).at("/command");
    var undoing = "/api/v1/commands/" + command + "/undoing";

    assertThat(program.post(undoing, "").status()).isEqualTo(200);
    assertThat(program.get("/api/v1/deals/" + deal).at("/position")).isEqualTo("problem");
    assertThat(program.post(undoing, "").status()).isEqualTo(409);
  }
}
