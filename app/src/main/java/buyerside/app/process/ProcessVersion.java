package buyerside.app.process;

import buyerside.method.BuyingProcess;
import buyerside.method.playbook.DescribedProcess;
import java.util.UUID;

/// One published edition of a buying process.
public record ProcessVersion(UUID id, UUID processId, int number, DescribedProcess described) {

  public BuyingProcess process() {
    return described.process();
  }
}
