package buyerside.app.access;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads all that a page shows in one transaction. A page that asks a dozen questions would
/// otherwise enter and leave the workspace a dozen times, and that costs more than the answers.
@Component
public class OneReading {

  /// Whatever is asked inside joins the same transaction. It is not a read-only one: the first page
  /// of a workspace makes the process that it is shipped with.
  @Transactional
  public <T> T of(Supplier<T> page) {
    return page.get();
  }
}
