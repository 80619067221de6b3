package buyerside.app.activities.timeline.web;

import buyerside.app.access.Viewer;
import buyerside.app.activities.timeline.Subject;
import buyerside.app.activities.timeline.Timelines;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.relations.RelationPanel;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What happened last, on the pages of deals, companies and people.
@Component
class TimelinePanels implements DealPanel, RelationPanel {

  private static final int SHOWN = 10;
  private static final int ORDER = 10;

  private final Timelines timelines;
  private final TimelineLines lines;

  TimelinePanels(Timelines timelines, TimelineLines lines) {
    this.timelines = timelines;
    this.lines = lines;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Column column() {
    return Column.MAIN;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    return panel(viewer, new Subject(Subject.Kind.DEAL, deal.id()), "deal=" + deal.id(), null);
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Listed.Kind kind, UUID record) {
    return panel(viewer, kind, record, null);
  }

  @Override
  public Optional<Fragment> drawAsOf(Viewer viewer, Listed.Kind kind, UUID record, Instant at) {
    return panel(viewer, kind, record, at);
  }

  private Optional<Fragment> panel(
      Viewer viewer, Listed.Kind kind, UUID record, @Nullable Instant at) {
    return switch (kind) {
      case COMPANY ->
          panel(viewer, new Subject(Subject.Kind.COMPANY, record), "company=" + record, at);
      case PERSON -> panel(viewer, new Subject(Subject.Kind.PERSON, record), "with=" + record, at);
    };
  }

  private Optional<Fragment> panel(
      Viewer viewer, Subject subject, String query, @Nullable Instant at) {
    return timelines
        .of(viewer, subject, Set.of(), null, at, SHOWN)
        .map(told ->
            new TimelinePanel(
                subject.page() + "/timeline",
                "/activities/new?" + query,
                lines.lines(viewer, subject, told)));
  }
}
