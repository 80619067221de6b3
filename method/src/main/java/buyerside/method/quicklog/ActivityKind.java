package buyerside.method.quicklog;

import java.util.Locale;

/// The kinds of activity that a line can name.
public enum ActivityKind {
  CALL,
  MEETING,
  EMAIL,
  MESSAGE,
  DEMO,
  PROPOSAL,
  SITE_VISIT,
  DINNER,
  EVENT,
  GIFT,
  INTERNAL;

  /// The word used in files and the API, such as `site-visit`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ActivityKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
