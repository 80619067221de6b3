package buyerside.app.activities.timeline.web;

/// A moment, ready to print.
///
/// @param sort its short name
/// @param label what it is, in words
/// @param deal the deal's name where a timeline tells of several; may be empty
public record MomentLine(
    String sort,
    String label,
    String hour,
    String exactly,
    String text,
    String more,
    String sign,
    boolean warns,
    String who,
    String href,
    String deal) {}
