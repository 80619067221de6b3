package buyerside.app.activities.mail;

import buyerside.app.activities.mail.ReadMail.Addressed;
import buyerside.app.activities.mail.ReadMail.Texts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message on record.
///
/// @param member who sent it here
/// @param outgoing whether one of us wrote it
/// @param deal what it is about; `null` if that is not known
public record KeptMail(
    UUID id,
    UUID member,
    boolean outgoing,
    Texts texts,
    Instant sent,
    long size,
    @Nullable UUID deal,
    List<Addressed> parties,
    List<Attached> attached) {

  public KeptMail {
    parties = List.copyOf(parties);
    attached = List.copyOf(attached);
  }

  /// Something that came with it; what it holds is read apart.
  public record Attached(int position, String name, String type, long size) {}

  /// As lists show it.
  ///
  /// @param with who is on the other side
  /// @param begins the first words of what was written
  public record Listed(
      UUID id,
      boolean outgoing,
      String subject,
      String with,
      String begins,
      Instant sent,
      int attached) {}
}
