package buyerside.method.playbook;

/// What a playbook action says to people.
///
/// @param question the guiding question that it answers
/// @param talkTrack how to begin
public record ActionTexts(Words name, Words question, Words talkTrack) {

  public static final ActionTexts NONE = new ActionTexts(Words.NONE, Words.NONE, Words.NONE);
}
