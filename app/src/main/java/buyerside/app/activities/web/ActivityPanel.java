package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.Activity;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A deal's activities on its page.
@Component
class ActivityPanel implements DealPanel {

  private static final int SHOWN = 10;

  private final Activities activities;

  ActivityPanel(Activities activities) {
    this.activities = activities;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    var lines = activities.of(viewer, deal.id(), SHOWN).stream().map(ActivityPanel::line).toList();
    return Optional.of(
        new ActivityList(msg("activities.title"), "/activities/new?deal=" + deal.id(), lines));
  }

  private static ActivityList.Line line(Activity activity) {
    return new ActivityList.Line(
        activity.id(),
        msg("activities.kind." + activity.kind()),
        activity.subject(),
        Formats.time(activity.starts()),
        activity.fit().equals("FITS") ? "" : msg("activities.fit." + activity.fit()),
        activity.done());
  }
}
