package buyerside.app.exchange;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes the next of a row of things while the one before is being used; never more than one ahead.
final class Ahead<T> implements AutoCloseable {

  private final Callable<T> source;
  private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
  private Future<T> next;

  /// @param source asked again and again, by one thread at a time
  Ahead(Callable<T> source) {
    this.source = source;
    this.next = thread.submit(source);
  }

  /// @throws ExecutionException if it could not be made
  T next() throws ExecutionException {
    try {
      var made = next.get();
      next = thread.submit(source);
      return made;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Waits for what is being made, so that its source can be closed.
  @Override
  public void close() {
    thread.close();
  }
}
