package buyerside.judgement.multistate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

  // R 4.2.2: cat(signif(c(...), 10)) with options(digits = 15)
  @Test
  void numbers_are_written_as_r_writes_them() {
    assertThat(Digits.significant(1 / 3., 12)).isEqualTo("0.333333333333");
    assertThat(Digits.significant(2.5, 10)).isEqualTo("2.5");
    assertThat(Digits.significant(0.000034722, 10)).isEqualTo("3.4722e-05");
    assertThat(Digits.significant(0.000101982895987, 12)).isEqualTo("0.000101982895987");
    assertThat(Digits.significant(153872727.4, 9)).isEqualTo("153872727");
    assertThat(Digits.significant(-13895.3982864, 11)).isEqualTo("-13895.398286");
    assertThat(Digits.significant(0, 9)).isEqualTo("0");
    assertThat(Digits.decimals(0.11794871794, 9)).isEqualTo("0.117948718");
    assertThat(Digits.significant(Double.NaN, 9)).isEqualTo("NA");
  }
}
