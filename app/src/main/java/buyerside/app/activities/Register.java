package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.search.Document.Kind;
import buyerside.app.search.Hit;
import buyerside.app.search.Search;
import buyerside.method.quicklog.Chip;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the people, companies and deals that the names in a line may mean.
@Component
class Register {

  private static final int MOST = 6;
  private static final int COLLEAGUES = 200;
  private static final Pattern CHINESE_TITLE =
      Pattern.compile(
          "^[老小]?(?<family>\\p{IsHan}{1,4}?)(?:副?(?:总经理|董事长|总监|总工|总|经理|主任|部长|处长|科长|局长|院长|厂长)|董|工程师|工|主管|老师|教授|博士|先生|女士|小姐|太太|哥|姐|處長|部長|科長|局長|廠長|董事長|總經理|總監|總|經理|教授|協理|課長)$|^[老小](?<alone>\\p{IsHan})$");
  private static final Pattern LATIN_TITLE =
      Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam|Herr|Frau|Mme)\\.? ");

  private final Search search;
  private final People people;
  private final Companies companies;

  Register(Search search, People people, Companies companies) {
    this.search = search;
    this.people = people;
    this.companies = companies;
  }

  Mention company(Viewer viewer, String typed, Chip chip) {
    var hits = search.find(viewer, typed, Kind.COMPANY, MOST);
    var exact = companies.named(viewer, typed);
    return new Mention(typed, chip.span(), hits, exact.orElseGet(() -> only(hits)));
  }

  /// @param company where they work, if the line says so and it is on record
  Mention person(Viewer viewer, String typed, Chip chip, @Nullable UUID company) {
    var title = CHINESE_TITLE.matcher(typed);
    if (title.matches()) {
      var family = title.group("family") == null ? title.group("alone") : title.group("family");
      return ofFamily(viewer, typed, family, chip, company);
    }
    var name = LATIN_TITLE.matcher(typed).replaceFirst("");
    var word = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
    var hits =
        search.find(viewer, name, Kind.PERSON, MOST).stream()
            .filter(hit -> word.matcher(hit.title()).find())
            .toList();
    var same = hits.stream().filter(hit -> hit.title().equalsIgnoreCase(name)).toList();
    return new Mention(typed, chip.span(), hits, same.size() == 1 ? only(same) : only(hits));
  }

  List<Hit> deals(Viewer viewer, String company) {
    return search.find(viewer, company, Kind.DEAL, MOST).stream()
        .filter(hit ->
            hit.subtitle().toLowerCase(Locale.ROOT).contains(company.toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Nullable Person find(Viewer viewer, @Nullable UUID person) {
    return person == null ? null : people.find(viewer, person).orElse(null);
  }

  String companyName(Viewer viewer, UUID company) {
    return companies.find(viewer, company).map(it -> it.name()).orElse("");
  }

  static @Nullable UUID only(List<Hit> hits) {
    return hits.size() == 1 ? hits.getFirst().id() : null;
  }

  private Mention ofFamily(
      Viewer viewer, String typed, String family, Chip chip, @Nullable UUID company) {
    var there =
        company == null
            ? List.<Hit>of()
            : people.of(viewer, company, COLLEAGUES).stream()
                .filter(it -> it.name().startsWith(family))
                .map(it -> new Hit(Kind.PERSON, it.id(), it.name(), it.companyName()))
                .limit(MOST)
                .toList();
    var hits =
        there.isEmpty()
            ? search.find(viewer, family, Kind.PERSON, COLLEAGUES).stream()
                .filter(hit -> hit.title().startsWith(family))
                .limit(MOST)
                .toList()
            : there;
    return new Mention(typed, chip.span(), hits, only(hits));
  }
}
