package buyerside.app.exchange;

import buyerside.app.exchange.reading.Cells;
import buyerside.app.exchange.reading.Target;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.PersonFacts;

/// What the cells of a row say of a company or a person.
final class CellFacts {

  private static final int LONGEST_NAME = 300;

  private CellFacts() {}

  static CompanyFacts company(Cells cells) {
    return new CompanyFacts(
        cut(RowReader.name(cells)),
        cells.given(Target.SHORT_NAME),
        new CompanyFacts.Place(
            cells.given(Target.COUNTRY), cells.given(Target.REGION), cells.given(Target.CITY)),
        cells.given(Target.DOMAIN),
        cells.given(Target.PHONE),
        cells.given(Target.INDUSTRY),
        cells.given(Target.REGISTRATION_NUMBER),
        cells.given(Target.PARENT),
        cells.given(Target.SOURCE),
        cells.given(Target.NOTE));
  }

  static PersonFacts person(Cells cells) {
    return new PersonFacts(
        cut(RowReader.name(cells)),
        cells.given(Target.SALUTATION),
        cells.given(Target.TITLE),
        cells.given(Target.DEPARTMENT),
        new PersonFacts.Contact(
            cells.given(Target.EMAIL),
            cells.given(Target.PHONE),
            cells.given(Target.MOBILE),
            cells.given(Target.WECHAT)),
        cells.given(Target.NOTE));
  }

  /// A name as long as the records take.
  static String cut(String name) {
    var length = name.codePointCount(0, name.length());
    return length <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
  }
}
