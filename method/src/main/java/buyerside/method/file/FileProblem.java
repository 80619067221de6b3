package buyerside.method.file;

import java.util.List;

/// What is wrong in a process file, and where.
///
/// @param line counted from 1
/// @param arguments what the message tells, see each [Code]
public record FileProblem(int line, Code code, List<String> arguments) {

  public FileProblem {
    arguments = List.copyOf(arguments);
  }

  /// The reason; in brackets its arguments.
  public enum Code {
    /// The file has nothing in it.
    EMPTY,
    /// The file is larger than a process can be (bytes allowed).
    TOO_LARGE,
    /// The file is not UTF-8 text.
    NOT_UTF_8,
    /// The file is not YAML (the parser's words).
    NOT_YAML,
    /// A mapping of keys to values is expected (key).
    NOT_A_MAPPING,
    /// A list is expected (key).
    NOT_A_LIST,
    /// A single text is expected (key).
    NOT_TEXT,
    /// A key that must be there is missing (key).
    KEY_MISSING,
    /// A key is there twice (key).
    KEY_REPEATED,
    /// A key that means nothing here; it is left out (key).
    KEY_UNKNOWN,
    /// The text cannot be an id (key, value).
    ID_UNUSABLE,
    /// The value is none of those allowed (key, value, those allowed).
    NOT_ONE_OF,
    /// The value is not a whole number in its range (key, value, least, most).
    NOT_A_NUMBER,
    /// Another action has the same id (id).
    ACTION_REPEATED,
    /// An action serves a criterion that its process does not have (action, criterion).
    CRITERION_UNKNOWN,
    /// A process has two to twelve stages (count, fewest, most).
    STAGE_COUNT,
    /// An earlier stage has the same id (id).
    STAGE_REPEATED,
    /// An earlier criterion has the same id (id).
    CRITERION_REPEATED,
    /// The stage has no required criterion (id).
    NOTHING_REQUIRED,
    /// The gate is none of the stages (id).
    GATE_UNKNOWN
  }
}
