package buyerside.text.recovery.encoding;

/// A way to read text wrongly: written in one character set, read in another.
///
/// `cost` is how much rarer it is than the common ones, in nats.
public enum Misreading {
  UTF8_AS_GBK(Bytes.GBK, Meaning.UTF8, 0),
  UTF8_AS_WESTERN(Bytes.WESTERN, Meaning.UTF8, 0),
  GBK_AS_WESTERN(Bytes.WESTERN, Meaning.GBK, 0),
  GBK_SHIFTED(Bytes.GBK, Meaning.GBK, 0),
  UTF8_AS_BIG5(Bytes.BIG5, Meaning.UTF8, 2),
  BIG5_AS_GBK(Bytes.GBK, Meaning.BIG5, 2),
  GBK_AS_BIG5(Bytes.BIG5, Meaning.GBK, 2),
  BIG5_AS_WESTERN(Bytes.WESTERN, Meaning.BIG5, 2),
  WESTERN_AS_GBK(Bytes.GBK, Meaning.WESTERN, 2),
  UTF8_AS_MACINTOSH(Bytes.MACINTOSH, Meaning.UTF8, 2),
  UTF8_AS_DOS(Bytes.DOS, Meaning.UTF8, 2),
  UTF8_AS_CYRILLIC(Bytes.CYRILLIC, Meaning.UTF8, 2),
  GBK_AS_CYRILLIC(Bytes.CYRILLIC, Meaning.GBK, 3),
  GBK_AS_MACINTOSH(Bytes.MACINTOSH, Meaning.GBK, 3),
  UTF8_AS_JAPANESE(Bytes.JAPANESE, Meaning.UTF8, 3),
  GBK_AS_JAPANESE(Bytes.JAPANESE, Meaning.GBK, 3),
  UTF8_AS_KOREAN(Bytes.KOREAN, Meaning.UTF8, 3),
  GBK_AS_KOREAN(Bytes.KOREAN, Meaning.GBK, 3);

  private final Bytes read;
  private final Meaning written;
  private final double cost;

  Misreading(Bytes read, Meaning written, double cost) {
    this.read = read;
    this.written = written;
    this.cost = cost;
  }

  Bytes read() {
    return read;
  }

  Meaning written() {
    return written;
  }

  double cost() {
    return cost;
  }

  /// Whether the character set was right and only the place where characters begin was wrong.
  boolean isShift() {
    return this == GBK_SHIFTED;
  }
}
