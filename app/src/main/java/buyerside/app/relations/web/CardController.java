package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.People;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.duplicates.DuplicateReviews;
import buyerside.app.relations.vcard.Card;
import buyerside.app.relations.vcard.Cards;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Match.Certainty;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Business cards in and out.
@Controller
@RequestMapping("/people")
class CardController {

  private static final int MOST = 2_000;

  private final People people;
  private final Companies companies;
  private final DuplicateReviews duplicates;
  private final Journal journal;

  CardController(People people, Companies companies, DuplicateReviews duplicates, Journal journal) {
    this.people = people;
    this.companies = companies;
    this.duplicates = duplicates;
    this.journal = journal;
  }

  @GetMapping("/{id}/card.vcf")
  void card(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) throws IOException {
    var person = people.find(viewer, id).orElseThrow(() -> new Missing(id));
    ExportController.vcard(response, "card");
    response
        .getOutputStream()
        .write(
            Cards.write(new Card(person.facts(), person.companyName()))
                .getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/cards")
  Page begin() {
    return page(List.of(), "", Problems.NONE);
  }

  /// Whoever is surely in the register already is passed over, and told of.
  @PostMapping("/cards")
  Page take(Viewer viewer, @RequestParam("file") MultipartFile file) throws IOException {
    var cards = Cards.read(new String(file.getBytes(), StandardCharsets.UTF_8));
    if (cards.isEmpty() || cards.size() > MOST) {
      var reason =
          cards.isEmpty() ? Reason.of("file", "cards.none") : Reason.of("file", "cards.many", MOST);
      return page(List.of(), "", new Problems(List.of(reason)));
    }
    var lines = new ArrayList<CardPage.Line>();
    var command =
        journal.inOneStep(() -> {
          UUID last = null;
          for (var card : cards) {
            last = take(viewer, card, lines, last);
          }
          return last == null ? "" : last.toString();
        });
    return page(lines, command, Problems.NONE);
  }

  private @Nullable UUID take(
      Viewer viewer, Card card, List<CardPage.Line> lines, @Nullable UUID last) {
    var name = card.facts().name();
    var known =
        duplicates.like(viewer, card.facts().listed("", card.company()), 1).stream()
            .filter(it -> it.match().certainty() == Certainty.SURE)
            .findFirst();
    if (known.isPresent()) {
      lines.add(
          new CardPage.Line(
              known.get().name(), "/people/" + known.get().id(), msg("cards.known"), "KNOWN"));
      return last;
    }
    return switch (people.add(viewer, card.facts(), company(viewer, card.company()), Marks.NONE)) {
      case Kept(var id, var command) -> {
        lines.add(new CardPage.Line(name, "/people/" + id, msg("cards.added"), "ADDED"));
        yield command;
      }
      case Rejected(var reasons) -> {
        lines.add(new CardPage.Line(name, "", reasons.getFirst().words(), "REFUSED"));
        yield last;
      }
    };
  }

  private @Nullable UUID company(Viewer viewer, String name) {
    if (name.isBlank()) {
      return null;
    }
    return companies
        .named(viewer, name)
        .orElseGet(() ->
            companies.add(viewer, CompanyFacts.named(name)) instanceof Kept(var id, _) ? id : null);
  }

  private static Page page(List<CardPage.Line> lines, String command, Problems problems) {
    return new Page(msg("cards.import"), "people", new CardPage(lines, command, problems));
  }
}
