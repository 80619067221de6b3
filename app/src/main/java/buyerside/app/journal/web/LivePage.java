package buyerside.app.journal.web;

import buyerside.app.journal.live.LiveFeed.OpenPage;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/// A page in somebody's browser. Each is written to on a thread of its own: one that reads slowly
/// keeps nobody waiting, and hears once of all that happened meanwhile.
final class LivePage implements OpenPage {

  /// After this the browser asks again, and with that shows anew who it is.
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final @Nullable UUID about;
  private final SseEmitter stream = new SseEmitter(LONGEST.toMillis());
  private final ReentrantLock writing = new ReentrantLock();
  private final AtomicBoolean owed = new AtomicBoolean();

  LivePage(@Nullable UUID about) {
    this.about = about;
  }

  SseEmitter stream() {
    return stream;
  }

  void open() throws IOException {
    stream.send(SseEmitter.event().comment("open"));
  }

  @Override
  public @Nullable UUID about() {
    return about;
  }

  @Override
  public void wake() {
    if (owed.compareAndSet(false, true)) {
      Thread.startVirtualThread(() -> {
        writing.lock();
        owed.set(false);
        send(SseEmitter.event().name("changed").data(""));
      });
    }
  }

  @Override
  public void beat() {
    Thread.startVirtualThread(() -> {
      if (writing.tryLock()) {
        send(SseEmitter.event().comment("still here"));
      }
    });
  }

  @Override
  public void close() {
    stream.complete();
  }

  /// Lets go of the lock. Somebody who has gone is noticed by the server, which then ends the
  /// stream.
  private void send(SseEventBuilder event) {
    try {
      stream.send(event);
    } catch (IOException | IllegalStateException e) {
      stream.complete();
    } finally {
      writing.unlock();
    }
  }
}
