package buyerside.app.exchange.web;

import buyerside.app.exchange.web.ImportCheck.RefusalLine;
import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// An import under way or over.
///
/// @param busy whether it is still worked on; then the page asks again by itself
/// @param left the time left, in words; empty if it cannot be told
public record ImportProgress(
    UUID run,
    String file,
    String state,
    String stateWords,
    boolean busy,
    String next,
    String nextWords,
    long read,
    long total,
    String created,
    String updated,
    String same,
    String refused,
    String left,
    List<RefusalLine> refusals)
    implements Fragment {}
