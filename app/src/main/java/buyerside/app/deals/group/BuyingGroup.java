package buyerside.app.deals.group;

import buyerside.app.shell.Reason;
import buyerside.method.Criterion;
import buyerside.method.Role;
import buyerside.method.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All who take part in a purchase.
public record BuyingGroup(List<GroupMember> members) {

  public static final BuyingGroup NONE = new BuyingGroup(List.of());
  private static final int MOST = 40;

  public BuyingGroup {
    members = List.copyOf(members);
  }

  /// Something that the present stage needs somebody for.
  ///
  /// @param roles one of which must say it
  /// @param known who has such a role but was never met; empty if nobody has it
  public record Lack(Criterion criterion, Set<Role> roles, Optional<GroupMember> known) {}

  /// Those who have not left.
  public List<GroupMember> present() {
    return members.stream().filter(it -> it.left() == null).toList();
  }

  public Optional<GroupMember> member(String id) {
    return members.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// For which unmet required criteria of the present stage nobody is there, or only somebody whom
  /// we have never met, that could say it.
  public List<Lack> lacks(Standing standing) {
    int stage = standing.positionIndex();
    if (stage >= standing.process().stages().size()) {
      return List.of();
    }
    var lacks = new ArrayList<Lack>();
    for (var criterion : standing.missing(stage, stage + 1)) {
      var able =
          present().stream()
              .filter(it -> it.roles().stream().anyMatch(criterion.saidBy()::contains))
              .toList();
      if (!criterion.saidBy().isEmpty() && able.stream().allMatch(it -> it.met() == null)) {
        lacks.add(new Lack(criterion, criterion.saidBy(), able.stream().findFirst()));
      }
    }
    return lacks;
  }

  List<Reason> problems(LocalDate today) {
    var problems = new ArrayList<Reason>();
    if (members.size() > MOST) {
      problems.add(Reason.of("", "limit", MOST));
    }
    for (int i = 0; i < members.size(); i++) {
      problems.addAll(members.get(i).problems("row." + i + ".", today));
    }
    return problems;
  }
}
