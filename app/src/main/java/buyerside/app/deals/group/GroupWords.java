package buyerside.app.deals.group;

import static buyerside.app.shell.Messages.msg;

/// Buying groups in words.
final class GroupWords {

  private GroupWords() {}

  /// Why evidence is withdrawn.
  static String left(GroupMember member) {
    return msg("group.left.reason", member.name());
  }
}
