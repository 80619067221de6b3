package buyerside.method.quicklog;

import java.util.List;

/// Names that are on record: recognised anywhere in a line, in either script, whatever the case.
public record Known(List<String> people, List<String> companies, List<String> deals) {
  /// No names.
  public static final Known NOBODY = new Known(List.of(), List.of(), List.of());

  public Known {
    people = List.copyOf(people);
    companies = List.copyOf(companies);
    deals = List.copyOf(deals);
  }
}
