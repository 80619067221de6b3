package buyerside.app.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Forbidden;
import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undo;
import buyerside.app.journal.undo.Undo.Undoing;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts.Contact;
import buyerside.app.relations.notes.Notes;
import buyerside.app.relations.privacy.PersonalDataRequests;
import buyerside.app.relations.privacy.PersonalDataRequests.Erasing;
import buyerside.app.relations.register.HospitalityRegister;
import buyerside.app.relations.register.RegisterFacts;
import buyerside.app.relations.register.RegisterFacts.Party;
import buyerside.app.relations.register.RegisterFacts.Worth;
import buyerside.app.search.Search;
import buyerside.app.shell.Reason;
import buyerside.method.hospitality.Hospitality.Direction;
import buyerside.method.hospitality.Hospitality.Kind;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.text.duplicates.Listed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class PrivacyTest {

  private static final String SECRET = "zhou.secret@example.cn";

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Members members;
  @Autowired private ApiProgram.Maker programs;
  @Autowired private People people;
  @Autowired private Notes notes;
  @Autowired private HospitalityRegister register;
  @Autowired private PersonalDataRequests requests;
  @Autowired private Journal journal;
  @Autowired private Undo undo;
  @Autowired private Search search;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID zhou = new UUID(0, 0);
  private UUID added = new UUID(0, 0);

  @BeforeEach
  void a_person_who_was_given_a_dinner() {
    var other = TestWorkspaces.fresh(accounts, sessions, "Other");
    viewer = accounts.addWorkspace(other, "Privacy", true);
    var contact = new Contact(SECRET, null, "13800138000", null);
    var facts = new PersonFacts("周天明", null, null, null, contact, null);
    var kept = (Kept) people.add(viewer, facts, null, Marks.NONE);
    zhou = kept.id();
    added = kept.command();
    people.change(viewer, zhou, 1, facts, null, new Marks(true, false, false));
    notes.write(viewer, Listed.Kind.PERSON, zhou, "Likes tea", false);
    notes.write(viewer, Listed.Kind.PERSON, zhou, "Leaves in spring", true);
    register.enter(
        viewer,
        new RegisterFacts(
            Direction.GIVEN,
            Kind.MEAL,
            new Party(zhou, "周天明", false),
            "Dinner",
            LocalDate.ofInstant(clock.instant(), viewer.place().zone()),
            new Worth(new BigDecimal("200"), "CNY", Tender.NONE),
            null));
  }

  @Test
  void a_person_is_told_all_that_is_kept_but_no_private_note() {
    var told = requests.export(viewer, zhou).toString();

    assertThat(told).contains(SECRET, "13800138000", "Likes tea", "Dinner", "person.added");
    assertThat(told).doesNotContain("Leaves in spring");
  }

  @Test
  void only_an_administrator_tells_or_erases() {
    var rep = as(Role.REP);

    assertThatThrownBy(() -> requests.export(rep, zhou)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> requests.erase(rep, zhou, "周天明", "asked"))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void nobody_is_erased_by_mistake() {
    assertThat(requests.erase(viewer, zhou, "周天", "asked"))
        .isEqualTo(new Erasing.Refused(List.of(Reason.of("name", "erase.name", "周天明"))));
    assertThat(people.find(viewer, zhou)).isPresent();
  }

  @Test
  void after_an_erasure_nothing_tells_who_it_was_and_the_chain_still_holds() {
    var erased = (Erasing.Erased) requests.erase(viewer, zhou, "周天明", "asked by letter");

    assertThat(people.find(viewer, zhou)).isEmpty();
    assertThat(search.find(viewer, "周天明", null, 10)).isEmpty();
    assertThat(requests.export(viewer, zhou).toString())
        .doesNotContain(SECRET, "周天明", "13800138000", "Likes tea")
        .contains(erased.pseudonym(), "person.added", "asked by letter");
    assertThat(register.page(viewer, null, 10).getFirst().facts().party().name())
        .isEqualTo(erased.pseudonym());
    var proof = register.proof(viewer);
    assertThat(proof.broken()).isNull();
    assertThat(proof.entries()).isEqualTo(2);
    assertThat(journal.of(viewer, zhou, clock.instant(), 100)).isNotEmpty();
    assertThat(undo.undo(viewer, added)).isInstanceOf(Undoing.Refused.class);
  }

  @Test
  void an_auditor_reads_the_register_and_changes_nothing() throws Exception {
    var auditor = programs.as(as(Role.AUDITOR));
    var register = auditor.get("/api/v1/register");

    assertThat(register.status()).isEqualTo(200);
    assertThat(register.at("/items/0/number")).isEqualTo("1");
    assertThat(auditor.post("/api/v1/people", "{\"name\": \"A\"}").status()).isEqualTo(403);
    assertThat(auditor.put("/api/v1/people/" + zhou, "{\"name\": \"A\", \"version\": 2}").status())
        .isEqualTo(403);
    assertThat(people.find(viewer, zhou).orElseThrow().name()).isEqualTo("周天明");
  }

  private Viewer as(Role role) {
    var member = members.addInvented(viewer, "Somebody", UUID.randomUUID() + "@example.com", role);
    return members.seat(viewer.workspace(), member);
  }
}
