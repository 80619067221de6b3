package buyerside.app.files;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/// One stream over chunks that are asked for when they are needed.
final class ChunkStream extends InputStream {

  private final IntFunction<Optional<byte[]>> chunks;
  private byte[] now = {};
  private int next;
  private int at;

  ChunkStream(IntFunction<Optional<byte[]>> chunks) {
    this.chunks = chunks;
  }

  @Override
  public int read() {
    return more() ? now[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int most) {
    if (most == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    var count = Math.min(most, now.length - at);
    System.arraycopy(now, at, into, from, count);
    at += count;
    return count;
  }

  private boolean more() {
    if (at < now.length) {
      return true;
    }
    var chunk = chunks.apply(next);
    if (chunk.isEmpty()) {
      return false;
    }
    now = chunk.get();
    next++;
    at = 0;
    return now.length > 0;
  }
}
