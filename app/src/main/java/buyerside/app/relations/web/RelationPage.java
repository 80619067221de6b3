package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import gg.jte.Content;
import java.util.List;

/// A company or a person.
///
/// @param above where it belongs, with a link; empty if nowhere
/// @param link of this page
/// @param facts what is known, labelled
/// @param people who works there
/// @param mapLink who reports to whom; empty for a person
/// @param below what else there is to show, wide
/// @param beside what else there is to show, narrow
/// @param day the past day that is shown, on which nothing can be changed
/// @param addLink where a person of this company is added; empty for a person
public record RelationPage(
    String name,
    String above,
    String aboveLink,
    List<Fact> facts,
    List<Line> people,
    String dealsLink,
    String link,
    String addLink,
    String mapLink,
    List<Content> below,
    List<Content> beside,
    PastDay day)
    implements Fragment {

  public record Fact(String label, String value) {}

  public record Line(String href, String name, String more) {}
}
