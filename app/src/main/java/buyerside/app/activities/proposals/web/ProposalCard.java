package buyerside.app.activities.proposals.web;

import buyerside.app.shell.Fragment;

/// One proposal, with its answers.
///
/// @param who those named in it
/// @param because by what it was recognised; empty if it was not
/// @param change what became of it since it was accepted: MOVED, OFF, or empty
/// @param extra a deal to offer beside the usual ones; its id, or empty
/// @param dealName that deal's name
/// @param problem why the last answer to it was refused; empty if it was not
public record ProposalCard(
    String id,
    String title,
    String when,
    String where,
    String who,
    String because,
    String change,
    boolean repeats,
    String kind,
    String deal,
    String extra,
    String dealName,
    String problem)
    implements Fragment {}
