package buyerside.app.activities.mail;

import buyerside.app.activities.proposals.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A message as it was read.
///
/// @param id its Message-ID; empty if it has none
/// @param before the Message-IDs it refers to, the one that the thread began with first
/// @param through the addresses that it came through, which the reader of the message need not see
public record ReadMail(
    String id,
    List<String> before,
    List<Addressed> parties,
    Instant sent,
    Texts texts,
    List<Piece> pieces,
    List<String> through) {

  public ReadMail {
    before = List.copyOf(before);
    parties = List.copyOf(parties);
    pieces = List.copyOf(pieces);
    through = List.copyOf(through);
  }

  /// In which part of a message somebody is named.
  public enum Part {
    FROM,
    TO,
    CC
  }

  public record Addressed(Part part, Party party) {}

  /// @param body what was written
  /// @param quoted what it quotes of others
  /// @param html what was written, made safe; empty if it was text only
  public record Texts(String subject, String body, String quoted, String html) {}

  /// Something that came with it.
  public record Piece(String name, String type, byte[] content) {}

  Optional<Party> sender() {
    return parties.stream().filter(it -> it.part() == Part.FROM).map(Addressed::party).findFirst();
  }

  /// The Message-ID that its thread began with; its own if it began one.
  String thread() {
    return before.isEmpty() ? id : before.getFirst();
  }

  /// All the addresses at which it may have reached us.
  Stream<String> addresses() {
    return Stream.concat(through.stream(), parties.stream().map(it -> it.party().address()));
  }
}
