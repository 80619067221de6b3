package buyerside.app.deals.sheets;

import buyerside.app.access.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds sheets, and lets follow what is derived from them.
@Component
class SheetWriting {

  private final SheetStore store;
  private final SheetText text;
  private final List<SheetFollower<?>> followers;

  SheetWriting(SheetStore store, SheetText text, List<SheetFollower<?>> followers) {
    this.store = store;
    this.text = text;
    this.followers = followers;
  }

  void add(
      Viewer viewer, UUID deal, Tool tool, int revision, @Nullable String content, Instant at) {
    store.add(viewer, deal, tool, revision, content, at);
    for (var follower : followers) {
      if (follower.tool() == tool) {
        follow(follower, viewer, deal, content);
      }
    }
  }

  private <T> void follow(
      SheetFollower<T> follower, Viewer viewer, UUID deal, @Nullable String content) {
    follower.follow(viewer, deal, text.read(content, follower.type(), follower.empty()));
  }
}
