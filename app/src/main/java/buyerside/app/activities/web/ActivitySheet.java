package buyerside.app.activities.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// One activity, with all that is on record of it.
///
/// @param facts label and value, in order
/// @param changeable whether the viewer may change it
/// @param series whether it is one of a series
public record ActivitySheet(
    UUID id,
    String title,
    String subject,
    String deal,
    String dealName,
    String misfit,
    boolean done,
    boolean changeable,
    boolean series,
    List<Fact> facts,
    List<Link> people,
    List<String> evidence,
    List<Link> next)
    implements Fragment {

  public ActivitySheet {
    facts = List.copyOf(facts);
    people = List.copyOf(people);
    evidence = List.copyOf(evidence);
    next = List.copyOf(next);
  }

  public record Fact(String label, String value) {}

  public record Link(String href, String text) {}
}
