package buyerside.text.recovery.encoding;

import org.jspecify.annotations.Nullable;

/// A way to have read a text as far as one place: the last step of it.
///
/// @param before the step before
/// @param at how many of the text's characters are used up
/// @param how the misreading that is being undone; null where the text is taken as it is
/// @param pending bytes that do not make a character yet
/// @param last the last character written; 0 if none
/// @param cost of all steps, in nats
/// @param written what this step wrote
/// @param lost how many bytes were guessed in this step; a negative one was given up
record Node(
    @Nullable Node before,
    int at,
    @Nullable Misreading how,
    Pending pending,
    int last,
    double cost,
    String written,
    int lost) {

  static Node start() {
    return new Node(null, 0, null, Pending.NONE, 0, 0, "", 0);
  }

  /// The same place and the next bytes.
  Node holding(Pending bytes, double more) {
    return new Node(this, at, how, bytes, last, cost + more, "", 0);
  }

  Node in(@Nullable Misreading misreading, double more) {
    return new Node(this, at, misreading, Pending.NONE, last, cost + more, "", 0);
  }

  Node writes(int character, int guessed) {
    return new Node(
        this,
        at,
        how,
        Pending.NONE,
        character,
        cost + Likelihood.cost(last, character) + Clause.cost(this, character),
        Character.toString(character),
        guessed);
  }

  /// The same, with a byte before it that belongs to nothing.
  Node losing() {
    return new Node(this, at, how, pending, last, cost, "", -1);
  }

  Node givesUp(double more) {
    return new Node(this, at, how, Pending.NONE, 0xFFFD, cost + more, "\uFFFD", -1);
  }

  Node upTo(int place) {
    return new Node(this, place, how, pending, last, cost, "", 0);
  }

  /// Nodes of the same state go on alike: only the cheapest matters.
  record State(@Nullable Misreading how, Pending pending, int last) {}

  State state() {
    return new State(how, pending, last);
  }
}
