package buyerside.app.journal.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A request that carries an `Idempotency-Key` does its work once.
@BuyersideTest
class KeyedRequestsTest {

  private static final String KEY = "Idempotency-Key";
  private static final String COMPANIES = "/api/v1/companies";
  private static final String ACME = "{\"name\": \"Acme\"}";

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;

  @BeforeEach
  void a_program() {
    program = programs.inNewWorkspace("Keys");
  }

  @Test
  void the_same_request_with_the_same_key_gets_the_same_answer_and_does_nothing() throws Exception {
    var first = program.post(COMPANIES, ACME, KEY, "k-1");
    var again = program.post(COMPANIES, ACME, KEY, "k-1");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(first.header("Idempotent-Replayed")).isEmpty();
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(companies()).isEqualTo(1);
  }

  @Test
  void another_request_with_the_same_key_is_refused() throws Exception {
    program.post(COMPANIES, ACME, KEY, "k-1");
    var other = program.post(COMPANIES, "{\"name\": \"Bona\"}", KEY, "k-1");

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.errors()).containsExactly("Idempotency-Key: key.reused");
    assertThat(companies()).isEqualTo(1);
  }

  @Test
  void another_key_is_another_request() throws Exception {
    program.post(COMPANIES, ACME, KEY, "k-1");
    program.post(COMPANIES, ACME, KEY, "k-2");

    assertThat(companies()).isEqualTo(2);
  }

  @Test
  void a_refusal_is_not_kept_for_it_changed_nothing() throws Exception {
    program.post(COMPANIES, "{\"name\": \"\"}", KEY, "k-1");
    var better = program.post(COMPANIES, ACME, KEY, "k-1");

    assertThat(better.status()).isEqualTo(201);
  }

  @Test
  void keys_of_another_workspace_are_other_keys() throws Exception {
    program.post(COMPANIES, ACME, KEY, "k-1");
    var other =
        programs.inNewWorkspace("Other").post(COMPANIES, "{\"name\": \"Bona\"}", KEY, "k-1");

    assertThat(other.status()).isEqualTo(201);
  }

  @Test
  void a_key_has_at_most_200_characters() throws Exception {
    assertThat(program.post(COMPANIES, ACME, KEY, "k".repeat(201)).errors())
        .containsExactly("Idempotency-Key: key.long");
  }

  @Test
  void of_many_at_once_one_does_the_work_and_all_get_its_answer() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          IntStream.range(0, 8)
              .<Callable<String>>mapToObj(
                  _ -> () -> ApiProgram.id(program.post(COMPANIES, ACME, KEY, "k-1")))
              .toList();
      var ids = threads.invokeAll(tries).stream().map(it -> it.resultNow()).distinct().toList();

      assertThat(ids).hasSize(1);
    }
    assertThat(companies()).isEqualTo(1);
  }

  private int companies() throws Exception {
    return program.get(COMPANIES).json().path("items").size();
  }
}
