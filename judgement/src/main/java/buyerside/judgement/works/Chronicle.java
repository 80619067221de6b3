package buyerside.judgement.works;

import java.util.List;

/// What happened to deals stage by stage, and what was done meanwhile, in columns: millions of
/// visits take few bytes each.
///
/// @param stages how many stages the process has
/// @param subjects what may be asked about; deeds name them by number
public record Chronicle(int stages, Visits visits, Deeds deeds, List<Subject> subjects) {

  /// How many bands of size deals are put into, each as large as the others.
  public static final int BANDS = 8;

  public Chronicle {
    subjects = List.copyOf(subjects);
  }

  /// How a visit to a stage ended.
  public enum End {
    ON,
    BACK,
    LOST,
    NO_DECISION,
    STILL_THERE
  }

  /// Visits, those of a deal side by side.
  ///
  /// @param deal a number for each deal
  /// @param band of its size, below [#BANDS]
  /// @param days from entering to leaving or to the last day known; one that is under a day old is
  ///   not compared
  @SuppressWarnings("ArrayRecordComponent") // columns
  public record Visits(int[] deal, byte[] stage, byte[] band, int[] days, byte[] end) {

    public int size() {
      return deal.length;
    }

    int stratum(int visit) {
      return stage[visit] * BANDS + band[visit];
    }

    boolean movesOn(int visit) {
      return end[visit] == End.ON.ordinal();
    }
  }

  /// What was done, visit by visit and in order of days.
  ///
  /// @param begin the first deed of each visit, and one past the last deed at the end
  /// @param kind the subject that is its kind
  /// @param action the subject that is its playbook action; -1 if it is none
  /// @param day since entering the stage
  @SuppressWarnings("ArrayRecordComponent") // columns
  public record Deeds(int[] begin, short[] kind, short[] action, int[] day, int[] minutes) {}

  public enum Sort {
    /// A kind of activity, in whatever stage.
    KIND,
    /// An action of the playbook, in the stage whose criterion it serves.
    ACTION
  }

  /// What may help.
  ///
  /// @param stage of an action; -1 for a kind
  public record Subject(Sort sort, String name, int stage) {}
}
