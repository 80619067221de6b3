package buyerside.app.relations.web;

import buyerside.app.relations.web.RelationPage.Line;
import buyerside.app.shell.Fragment;
import java.util.List;

/// Companies or people by name.
///
/// @param area `companies` or `people`
public record RelationList(
    String area, String title, List<Line> lines, String next, String duplicatesLink)
    implements Fragment {}
