package buyerside.method.file;

import buyerside.method.Polarity;
import buyerside.method.Strength;

/// What the command says on a terminal.
final class English {

  private English() {}

  static String of(FileProblem problem) {
    var a = problem.arguments();
    return switch (problem.code()) {
      case EMPTY -> "the file is empty";
      case TOO_LARGE -> "the file is larger than %s bytes".formatted(a.get(0));
      case NOT_UTF_8 -> "the file is not UTF-8 text";
      case NOT_YAML -> "not YAML: %s".formatted(a.get(0));
      case NOT_A_MAPPING -> "%s: keys with values are expected here".formatted(a.get(0));
      case NOT_A_LIST -> "%s: a list is expected here".formatted(a.get(0));
      case NOT_TEXT -> "%s: a single value is expected here".formatted(a.get(0));
      case KEY_MISSING -> "%s is missing".formatted(a.get(0));
      case KEY_REPEATED -> "%s is there twice".formatted(a.get(0));
      case KEY_UNKNOWN -> "%s means nothing here and is left out".formatted(a.get(0));
      case ID_UNUSABLE ->
          "%s: \"%s\" cannot be an id (1 to 100 characters, no ';', not \"decided\")"
              .formatted(a.get(0), a.get(1));
      case NOT_ONE_OF -> "%s: \"%s\" is none of: %s".formatted(a.get(0), a.get(1), a.get(2));
      case NOT_A_NUMBER ->
          "%s: \"%s\" is not a whole number from %s to %s"
              .formatted(a.get(0), a.get(1), a.get(2), a.get(3));
      case ACTION_REPEATED -> "another action has the id %s".formatted(a.get(0));
      case CRITERION_UNKNOWN ->
          "the action %s serves %s, which is no criterion here".formatted(a.get(0), a.get(1));
      case STAGE_COUNT -> "%s stages, but a process has %s to %s".formatted(a.toArray());
      case STAGE_REPEATED -> "an earlier stage has the id %s".formatted(a.get(0));
      case CRITERION_REPEATED -> "an earlier criterion has the id %s".formatted(a.get(0));
      case NOTHING_REQUIRED -> "stage %s has no required criterion".formatted(a.get(0));
      case GATE_UNKNOWN -> "the gate %s is none of the stages".formatted(a.get(0));
    };
  }

  static String of(RowProblem.Reason reason) {
    return switch (reason) {
      case EMPTY_FILE -> "the file is empty: not even a header";
      case COLUMN_MISSING -> "the header does not have this column; no row was read";
      case COLUMN_REPEATED -> "the header has this column twice; no row was read";
      case FIELD_COUNT -> "the row has more or fewer values than the header";
      case BROKEN_QUOTES -> "the file cannot be read from here on: check the quotation marks";
      case VALUE_MISSING -> "a value is needed";
      case CRITERION_UNKNOWN -> "the process has no such criterion";
      case POLARITY_UNKNOWN -> "none of: " + Token.all(Polarity.class);
      case STRENGTH_UNKNOWN -> "none of: " + Token.all(Strength.class);
      case NO_DATE -> "not a date like 2026-11-23";
      case NO_INSTANT -> "not an instant like 2026-11-23T09:00:00Z";
      case LAPSES_TOO_SOON -> "not after observed_on";
    };
  }
}
