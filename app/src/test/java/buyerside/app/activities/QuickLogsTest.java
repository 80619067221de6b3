package buyerside.app.activities;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.LogLine.Confirmed;
import buyerside.app.activities.LogLine.Named;
import buyerside.app.activities.Logging.Logged;
import buyerside.app.activities.Logging.Rejected;
import buyerside.app.deals.Adding;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.People;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.fit.ActivityKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class QuickLogsTest {

  private static final CriterionId REQUEST = new CriterionId("funding-requested");

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Companies companies;
  @Autowired private People people;
  @Autowired private Deals deals;
  @Autowired private LineReader reader;
  @Autowired private QuickLogs logs;
  @Autowired private Activities activities;
  @Autowired private Shorthands shorthands;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private LocalDate today = LocalDate.EPOCH;
  private UUID company = new UUID(0, 0);
  private UUID wang = new UUID(0, 0);
  private UUID deal = new UUID(0, 0);

  @BeforeEach
  void a_company_with_one_person_and_one_deal() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Quick log");
    today = LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
    company = id(companies.add(viewer, CompanyFacts.named("华盛机械有限公司")));
    wang = id(people.add(viewer, PersonFacts.named("王建国"), company, Marks.NONE));
    deal = begin("产线视觉检测");
  }

  @Test
  void a_title_with_a_family_name_is_found_among_the_companys_people_and_so_is_its_deal() {
    id(people.add(viewer, PersonFacts.named("王敏"), null, Marks.NONE));

    var reading = reader.read(viewer, "昨天拜访华盛机械的王总，2小时", null);

    assertThat(reading.named().map(Mention::chosen)).contains(company);
    assertThat(reading.people()).extracting(Mention::chosen).containsExactly(wang);
    assertThat(reading.deal()).isEqualTo(deal);
  }

  @Test
  void a_name_that_several_people_have_is_left_to_be_chosen() {
    id(people.add(viewer, PersonFacts.named("王敏"), null, Marks.NONE));

    var mention = reader.read(viewer, "和王总吃饭", null).people().getFirst();

    assertThat(mention.chosen()).isNull();
    assertThat(mention.candidates()).hasSize(2);
  }

  @Test
  void an_unknown_person_is_offered_and_added_only_if_asked_for() {
    assertThat(reader.read(viewer, "跟欧阳静开会", null).people())
        .containsExactly(
            new Mention("欧阳静", new buyerside.method.quicklog.Span(1, 4), List.of(), null));

    log(line("跟欧阳静开会", null, null, new Named.Text("欧阳静")));
    assertThat(named("欧阳静")).isEmpty();
    log(line("跟欧阳静开会", null, null, new Named.New("欧阳静")));
    assertThat(named("欧阳静")).hasSize(1);
  }

  @Test
  void a_remark_is_proposed_as_evidence_and_recorded_only_when_confirmed() {
    var text = "和王总吃饭2h，他确认预算50-80万";
    var reading = reader.read(viewer, text, deal);
    assertThat(reading.proposal()).isNotNull().extracting("likeliest").isEqualTo(REQUEST);

    log(line(text, deal, null, new Named.Known(wang)));
    assertThat(evidence()).isEmpty();

    log(line(text, deal, new Confirmed(REQUEST, Polarity.SATISFIES), new Named.Known(wang)));
    assertThat(evidence())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.evidence().criterion()).isEqualTo(REQUEST);
          assertThat(it.person()).isEqualTo(wang);
          assertThat(it.quote()).isEqualTo(text);
        });
  }

  @Test
  void
      undoing_takes_the_activity_and_its_evidence_back_and_undoing_that_brings_the_activity_back() {
    var logged = log(line("王总确认预算50万", deal, new Confirmed(REQUEST, Polarity.SATISFIES)));

    var undone = (Undo.Undoing.Undone) undo.undo(viewer, logged.command());
    assertThat(activities.of(viewer, deal, 10)).isEmpty();
    assertThat(evidence()).allMatch(it -> it.evidence().withdrawnAt() != null);

    undo.undo(viewer, undone.command());
    assertThat(activities.of(viewer, deal, 10))
        .extracting(Activity::id)
        .containsExactly(logged.activity());
  }

  @Test
  void a_line_in_which_nothing_is_recognised_becomes_a_plain_note() {
    var reading = reader.read(viewer, "asdfgh", null);

    assertThat(reading.entry().kind()).isEmpty();
    assertThat(reading.people()).isEmpty();
    assertThat(log(line("asdfgh", deal, null)).evidence()).isEmpty();
    assertThat(activities.of(viewer, deal, 10))
        .extracting(Activity::kind)
        .containsExactly(ActivityKind.NOTE);
  }

  @Test
  void without_a_day_that_can_be_nothing_is_kept() {
    var answer =
        logs.log(
            viewer,
            new LogLine(
                "11月31日开会", ActivityKind.MEETING, null, null, List.of(), null, deal, null, null));

    assertThat(answer).isEqualTo(new Rejected(List.of(Reason.of("date", "date.shape"))));
    assertThat(activities.of(viewer, deal, 10)).isEmpty();
  }

  @Test
  void evidence_needs_a_deal() {
    var answer = logs.log(viewer, line("预算批了", null, new Confirmed(REQUEST, Polarity.SATISFIES)));

    assertThat(answer)
        .isEqualTo(new Rejected(List.of(Reason.of("deal", "quick-log.evidence-without-deal"))));
  }

  @Test
  void a_day_to_come_is_planned() {
    var tomorrow =
        new LogLine(
            "明天开会", ActivityKind.MEETING, today.plusDays(1), 60, List.of(), null, deal, null, null);

    log(tomorrow);

    assertThat(activities.agenda(viewer, 10)).extracting(Activity::subject).containsExactly("明天开会");
  }

  @Test
  void ones_own_shorthand_is_read_as_what_it_stands_for() {
    assertThat(shorthands.keep(viewer, "hs", "华盛机械")).isEmpty();
    assertThat(shorthands.keep(viewer, " ", "x")).containsExactly(Reason.of("word", "missing"));

    assertThat(reader.read(viewer, "拜访hs，2小时", null).named().map(Mention::chosen))
        .contains(company);

    shorthands.forget(viewer, "hs");
    assertThat(shorthands.meanings(viewer)).isEmpty();
  }

  private LogLine line(
      String text, @Nullable UUID of, @Nullable Confirmed evidence, Named... people) {
    var kind = text.contains("asdf") ? ActivityKind.NOTE : ActivityKind.MEETING;
    return new LogLine(text, kind, today, null, List.of(people), null, of, null, evidence);
  }

  private Logged log(LogLine line) {
    return (Logged) logs.log(viewer, line);
  }

  private List<buyerside.app.deals.KnownEvidence> evidence() {
    return deals.find(viewer, deal).orElseThrow().evidence();
  }

  private List<String> named(String name) {
    return people.page(viewer, null, 50).stream()
        .map(it -> it.name())
        .filter(name::equals)
        .toList();
  }

  private UUID begin(String name) {
    var value = Money.of("CNY", 850_000_00L);
    var adding =
        deals.add(viewer, new NewDeal(name, company, null, value, null, null, today, null));
    return ((Adding.Added) adding).deal();
  }

  private static UUID id(Keeping keeping) {
    return ((Keeping.Kept) keeping).id();
  }
}
