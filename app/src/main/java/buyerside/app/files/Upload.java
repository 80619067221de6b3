package buyerside.app.files;

import org.springframework.core.io.InputStreamSource;

/// A file that somebody brings. It is read more than once, from its beginning each time, and never
/// lies in memory as a whole.
///
/// @param name as it was called where it comes from; folders in it are dropped
public record Upload(String name, InputStreamSource content) {}
