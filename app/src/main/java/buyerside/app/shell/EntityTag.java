package buyerside.app.shell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The version of a record as HTTP carries it: `ETag: "3"` in an answer, `If-Match: "3"` in a
/// request that shall change just that version.
public final class EntityTag {

  private static final Pattern SHAPE = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private EntityTag() {}

  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /// The version that a change is meant for; `null` if none was stated.
  ///
  /// @param ifMatch the header `If-Match`; `*` states none
  /// @param member the member `version` of the body, for programs that cannot set headers
  public static @Nullable Integer stated(@Nullable String ifMatch, @Nullable Integer member) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      return member;
    }
    var match = SHAPE.matcher(ifMatch.strip());
    if (!match.matches()) {
      throw new Refused(Reason.of("If-Match", "version.shape"));
    }
    return Integer.valueOf(match.group(1));
  }

  /// The version that a change is meant for.
  ///
  /// @throws Refused if none was stated
  public static int required(@Nullable String ifMatch, @Nullable Integer member) {
    var stated = stated(ifMatch, member);
    if (stated == null) {
      throw new Refused(Reason.of("If-Match", "version.missing"));
    }
    return stated;
  }
}
