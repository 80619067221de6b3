package buyerside.app.deals.group.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// What only somebody who leaves has carried.
public record DeparturePage(
    UUID deal, String dealName, int revision, String member, String name, List<Line> lines)
    implements Fragment {

  public record Line(UUID evidence, String criterion, String text) {}
}
