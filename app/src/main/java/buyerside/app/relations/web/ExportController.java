package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Company;
import buyerside.app.relations.PastRelations;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.circle.CircleMember;
import buyerside.app.relations.circle.Circles;
import buyerside.app.relations.vcard.Card;
import buyerside.app.relations.vcard.Cards;
import buyerside.app.shell.TableFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Companies, people and one's own circle as files, row by row, however many there are.
@Controller
class ExportController {

  private static final int AT_ONCE = 1_000;
  private static final String FORMAT = "/export.{format:csv|xlsx}";

  private final Companies companies;
  private final People people;
  private final Circles circles;
  private final PastRelations past;
  private final Clock clock;

  ExportController(
      Companies companies, People people, Circles circles, PastRelations past, Clock clock) {
    this.past = past;
    this.clock = clock;
    this.companies = companies;
    this.people = people;
    this.circles = circles;
  }

  @GetMapping("/companies" + FORMAT)
  void companies(
      Viewer viewer,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String asOf,
      HttpServletResponse response)
      throws IOException {
    var at = PastDay.of(asOf, viewer, clock.instant()).at();
    try (var table = TableFile.answer(response, "companies", format)) {
      table.row(
          words(
              "name",
              "shortName",
              "industry",
              "city",
              "region",
              "country",
              "phone",
              "domain",
              "registration",
              "parent",
              "note"));
      UUID after = null;
      List<Company> page;
      do {
        page =
            at == null
                ? companies.page(viewer, after, AT_ONCE)
                : past.companies(viewer, after, AT_ONCE, at);
        page.forEach(it -> table.row(cells(it)));
        after = page.isEmpty() ? null : page.getLast().id();
      } while (page.size() == AT_ONCE);
    }
  }

  @GetMapping("/people" + FORMAT)
  void people(
      Viewer viewer,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String asOf,
      HttpServletResponse response)
      throws IOException {
    var at = PastDay.of(asOf, viewer, clock.instant()).at();
    try (var table = TableFile.answer(response, "people", format)) {
      table.row(
          words(
              "name",
              "company",
              "salutation",
              "title",
              "department",
              "email",
              "phone",
              "mobile",
              "wechat",
              "note"));
      UUID after = null;
      List<Person> page;
      do {
        page =
            at == null
                ? people.page(viewer, after, AT_ONCE)
                : past.people(viewer, after, AT_ONCE, at);
        page.forEach(it -> table.row(cells(it)));
        after = page.isEmpty() ? null : page.getLast().id();
      } while (page.size() == AT_ONCE);
    }
  }

  @GetMapping("/people/export.vcf")
  void cards(Viewer viewer, HttpServletResponse response) throws IOException {
    vcard(response, "people");
    var out = response.getOutputStream();
    UUID after = null;
    List<Person> page;
    do {
      page = people.page(viewer, after, AT_ONCE);
      for (var person : page) {
        out.write(card(person).getBytes(StandardCharsets.UTF_8));
      }
      after = page.isEmpty() ? null : page.getLast().id();
    } while (page.size() == AT_ONCE);
  }

  @GetMapping("/circle" + FORMAT)
  void circle(Viewer viewer, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    try (var table = TableFile.answer(response, "circle", format)) {
      table.row(
          List.of(
              msg("circle.name"),
              msg("circle.everyDays"),
              msg("circle.birthday.label"),
              msg("circle.note")));
      circles.own(viewer).forEach(it -> table.row(cells(it)));
    }
  }

  static void vcard(HttpServletResponse response, String name) {
    response.setContentType("text/vcard");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"%s.vcf\"".formatted(name));
  }

  private static String card(Person person) {
    return Cards.write(new Card(person.facts(), person.companyName()));
  }

  private static List<String> words(String... columns) {
    return Stream.of(columns).map(it -> msg("relations." + it)).toList();
  }

  private static List<String> cells(Company company) {
    var it = company.facts();
    return texts(
        it.name(),
        it.shortName(),
        it.industry(),
        it.place().city(),
        it.place().region(),
        it.place().country(),
        it.phone(),
        it.domain(),
        it.registrationNumber(),
        it.parent(),
        it.note());
  }

  private static List<String> cells(Person person) {
    var it = person.facts();
    return texts(
        it.name(),
        person.companyName(),
        it.salutation(),
        it.title(),
        it.department(),
        it.contact().email(),
        it.contact().phone(),
        it.contact().mobile(),
        it.contact().wechat(),
        it.note());
  }

  private static List<String> cells(CircleMember member) {
    var it = member.facts();
    var birthday = it.birthday();
    return texts(
        it.name(),
        String.valueOf(it.everyDays()),
        birthday == null ? null : birthday.toString().substring(2),
        it.note());
  }

  private static List<String> texts(@Nullable String... cells) {
    return Stream.of(cells).map(it -> it == null ? "" : it).toList();
  }
}
