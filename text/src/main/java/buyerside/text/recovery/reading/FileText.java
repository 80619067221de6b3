package buyerside.text.recovery.reading;

/// What reading a file came to.
public sealed interface FileText {

  /// The text, a paragraph a line.
  ///
  /// @param characterSet in which it was written; empty for formats that say so themselves
  record Read(Format format, String characterSet, String text) implements FileText {}

  /// The file has no text that can be read.
  record Unreadable(Problem problem) implements FileText {}

  /// Why not.
  enum Problem {
    EMPTY,
    TOO_LARGE,
    ENCRYPTED,
    OLD_OFFICE,
    DAMAGED,
    NO_TEXT,
    BINARY
  }

  /// What the bytes are, whatever the name says.
  enum Format {
    TEXT,
    HTML,
    DOCX,
    PPTX,
    PDF
  }
}
