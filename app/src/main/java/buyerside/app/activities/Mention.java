package buyerside.app.activities;

import buyerside.app.search.Hit;
import buyerside.method.quicklog.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A name in a line, and whom in the register it may mean.
///
/// @param typed the name as the line has it
/// @param candidates who or what it may be, the likeliest first
/// @param chosen the one that it is, unless somebody says otherwise; `null` if that is not clear
public record Mention(String typed, Span span, List<Hit> candidates, @Nullable UUID chosen) {

  public Mention {
    candidates = List.copyOf(candidates);
  }
}
