package buyerside.app.shell;

/// A whole page: a fragment in the product's frame.
///
/// @param title as shown in the browser's tab, in the reader's language
/// @param area the navigation entry that is current
public record Page(String title, String area, Fragment content) {}
