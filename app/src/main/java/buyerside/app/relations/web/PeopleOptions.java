package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// Names to choose from while somebody types.
public record PeopleOptions(List<String> names) implements Fragment {}
