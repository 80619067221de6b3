package buyerside.app.relations;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.tags.Tags;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class TagsTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private People people;
  @Autowired private Tags tags;
  @Autowired private RelationViews views;
  @Autowired private Undo undo;

  private Viewer viewer = Viewer.system(new UUID(0, 0));

  @BeforeEach
  void a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Tags");
  }

  @Test
  void many_are_tagged_in_one_step_and_only_those_that_were_not_lose_it_again() {
    var anna = person("Anna");
    var ben = person("Ben");
    tags.add(viewer, Kind.PERSON, List.of(anna), "展会");
    var both = (Kept) tags.add(viewer, Kind.PERSON, List.of(anna, ben), " 展会 ");

    assertThat(tags.tagged(viewer, Kind.PERSON, "展会", null, 10)).containsExactly(anna, ben);
    assertThat(tags.used(viewer, Kind.PERSON)).containsExactly("展会");

    undo.undo(viewer, both.command());
    assertThat(tags.of(viewer, List.of(anna, ben))).isEqualTo(Map.of(anna, List.of("展会")));
  }

  @Test
  void nothing_chosen_and_nothing_typed_are_told_apart() {
    assertThat(tags.add(viewer, Kind.PERSON, List.of(), ""))
        .isEqualTo(
            new Rejected(List.of(Reason.of("tag", "missing"), Reason.of("", "tag.chosen", 500))));
    assertThat(tags.add(viewer, Kind.PERSON, List.of(UUID.randomUUID()), "A"))
        .isEqualTo(new Rejected(List.of(Reason.of("", "tag.nothing"))));
  }

  @Test
  void a_list_is_kept_under_a_name() {
    views.save(viewer, "people", "Fair", "tag=Fair");
    views.save(viewer, "people", "Fair", "q=fair");

    assertThat(views.own(viewer, "people"))
        .singleElement()
        .satisfies(it -> assertThat(it.query()).isEqualTo("q=fair"));
    assertThat(views.own(viewer, "companies")).isEmpty();
  }

  private UUID person(String name) {
    return ((Kept) people.add(viewer, PersonFacts.named(name), null, Marks.NONE)).id();
  }
}
