package buyerside.app.shell;

/// An area of the product that the frame leads to; each module contributes its own as beans.
///
/// @param area the area's name and the key `navigation.<area>` of its label
/// @param icon the symbol's id in the sprite
/// @param order from top to bottom
public record NavigationItem(String area, String href, String icon, int order) {}
