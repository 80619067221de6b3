package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.relations.HierarchyStore.Link;
import buyerside.app.shell.Reason;
import buyerside.text.search.NormalForm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Companies that belong to companies.
@Service
public class Hierarchies {

  private static final int MOST = 100;

  private final HierarchyStore store;

  Hierarchies(HierarchyStore store) {
    this.store = store;
  }

  /// A company above or below another.
  public record Relative(UUID id, String name) {}

  /// A company's place in its group.
  ///
  /// @param above the nearest first
  /// @param below those directly below
  public record Group(List<Relative> above, List<Relative> below) {}

  @Transactional(readOnly = true)
  public Group of(Viewer viewer, UUID company) {
    return new Group(
        store.above(viewer, company).stream().map(Hierarchies::relative).toList(),
        store.below(viewer, company, MOST).stream().map(Hierarchies::relative).toList());
  }

  /// Why a company cannot stand above another: it is that one, or stands below it. The companies
  /// between are named.
  Optional<Reason> problem(Viewer viewer, UUID company, String name, UUID parent) {
    var itself = store.link(viewer, company).map(Link::name).orElse(name);
    if (parent.equals(company)) {
      return Optional.of(Reason.of("parent", "company.own-parent", itself));
    }
    var chain = store.above(viewer, parent);
    var at = chain.stream().map(Link::id).toList().indexOf(company);
    if (at < 0) {
      return Optional.empty();
    }
    var above = store.link(viewer, parent).map(Link::name).orElse("");
    var path =
        Stream.concat(Stream.of(above), chain.subList(0, at + 1).stream().map(Link::name))
            .collect(Collectors.joining(" → "));
    return Optional.of(Reason.of("parent", "company.circle", path, itself));
  }

  /// Whether a typed name is a company's own.
  static boolean same(String one, String other) {
    return NormalForm.of(one).equals(NormalForm.of(other));
  }

  private static Relative relative(Link link) {
    return new Relative(link.id(), link.name());
  }
}
