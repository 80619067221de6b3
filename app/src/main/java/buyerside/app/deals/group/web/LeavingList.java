package buyerside.app.deals.group.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// Whom to ask about when somebody leaves.
public record LeavingList(UUID deal, List<Option> members) implements Fragment {}
