package buyerside.app.relations.web;

import buyerside.app.access.Viewer;
import buyerside.app.relations.People;
import buyerside.app.search.Document;
import buyerside.app.search.Hit;
import buyerside.app.search.Search;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Names of people while somebody types, by characters, pinyin or initials.
@Controller
class PeopleNamesController {

  private static final int MOST = 10;

  private final Search search;
  private final People people;

  PeopleNamesController(Search search, People people) {
    this.search = search;
    this.people = people;
  }

  /// @param typed the typed name under the name of its field, which `field` tells
  @GetMapping("/people/names")
  PeopleOptions names(Viewer viewer, @RequestParam Map<String, String> typed) {
    var words = typed.getOrDefault(typed.getOrDefault("field", "q"), "");
    var found =
        search.find(viewer, words, Document.Kind.PERSON, MOST).stream().map(Hit::id).toList();
    return new PeopleOptions(people.all(viewer, found).stream().map(PeopleNames::typed).toList());
  }
}
