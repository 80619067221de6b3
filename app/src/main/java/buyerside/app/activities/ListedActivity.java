package buyerside.app.activities;

/// An activity in a list.
///
/// @param dealName empty if it serves none
public record ListedActivity(Activity activity, String dealName) {}
