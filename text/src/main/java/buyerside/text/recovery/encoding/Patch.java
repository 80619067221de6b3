package buyerside.text.recovery.encoding;

import buyerside.text.recovery.Certainty;

/// A run of text that was read in the wrong character set, read again.
///
/// @param from where it begins
/// @param to where it ends
/// @param text what it says
public record Patch(int from, int to, String text, Misreading misreading, Certainty certainty) {}
