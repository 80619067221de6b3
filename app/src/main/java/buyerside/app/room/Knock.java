package buyerside.app.room;

/// What opening a link leads to.
public sealed interface Knock {

  record Open(Guest guest) implements Knock {}

  /// A passcode is asked for first.
  ///
  /// @param wrong whether one was given that is not right
  /// @param waits whether too many were tried, so that none is looked at for a while
  record Asks(RoomLink link, boolean wrong, boolean waits) implements Knock {}

  /// The passcode was right: the pass goes into a cookie.
  record Passed(RoomLink link, String pass) implements Knock {}

  /// Unknown, expired and revoked look alike.
  record Shut() implements Knock {}
}
