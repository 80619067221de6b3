package buyerside.app.relations.web;

import buyerside.app.relations.web.RelationPage.Line;
import buyerside.app.shell.Fragment;
import java.util.List;

/// Companies or people by name.
public record RelationList(
    String title, List<Line> lines, String next, String addLink, String duplicatesLink)
    implements Fragment {}
