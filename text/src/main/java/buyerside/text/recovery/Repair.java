package buyerside.text.recovery;

/// One place of the original that was changed.
///
/// @param line the paragraph of the original, from 1
/// @param column the place in it, from 1
/// @param before what stood there; for a folded or dropped paragraph the whole of it
/// @param after what stands there now
public record Repair(
    Kind kind, int line, int column, String before, String after, Certainty certainty) {

  /// What was wrong.
  public enum Kind {
    /// Read in the wrong character set.
    CHARACTER_SET,
    /// A reading in brackets after a character.
    PINYIN,
    /// An escape, a control or invisible character, a compatibility form.
    CHARACTER,
    /// Traditional among simplified characters, or the other way round.
    SCRIPT,
    /// Said a second time.
    REPEAT,
    /// Words of the site and not of the piece: read more, share, notices.
    BOILERPLATE
  }
}
