package buyerside.app.deals;

import buyerside.app.process.ProcessVersion;
import buyerside.method.advice.Advice;
import java.util.List;

/// An open deal with what to do for it, the most urgent first; no advice where nothing is missing.
public record DealAdvice(DealRow row, ProcessVersion version, List<Advice> advice) {

  public DealAdvice {
    advice = List.copyOf(advice);
  }
}
