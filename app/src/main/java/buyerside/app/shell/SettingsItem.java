package buyerside.app.shell;

/// Something that members set for themselves on a page of its own, which the settings page leads
/// to; each module contributes its own as beans.
///
/// @param name the key `settings.more.<name>` of its label
/// @param order from top to bottom
public record SettingsItem(String name, String href, int order) {}
