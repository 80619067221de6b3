package buyerside.app.activities.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the mailbox was when it was last looked at.
///
/// @param read when it could be read last; `null` if it never could
/// @param failure the code of what stands in the way; empty if nothing does
public record MailboxState(Instant looked, @Nullable Instant read, String failure) {}
