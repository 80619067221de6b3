package buyerside.app.activities.proposals.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// What calendars and mail say, to be looked at.
///
/// @param matched those in which somebody or something is recognised
/// @param others the rest
/// @param deals the deals that one may be about
/// @param told what was just brought in; empty if nothing was
/// @param next the address of the page that follows; empty if there is none
public record ProposalsPage(
    List<ProposalCard> matched,
    List<ProposalCard> others,
    List<Option> deals,
    List<Option> kinds,
    String told,
    String next,
    Problems problems)
    implements Fragment {

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
