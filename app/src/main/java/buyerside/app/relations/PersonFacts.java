package buyerside.app.relations;

import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.text.duplicates.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of a person, as typed or imported.
public record PersonFacts(
    String name,
    @Nullable String salutation,
    @Nullable String title,
    @Nullable String department,
    Contact contact,
    @Nullable String note) {

  private static final int LONGEST = 300;
  private static final int LONGEST_NOTE = 20_000;

  /// Ways to reach them.
  public record Contact(
      @Nullable String email,
      @Nullable String phone,
      @Nullable String mobile,
      @Nullable String wechat) {

    public static final Contact NONE = new Contact(null, null, null, null);
  }

  public static PersonFacts named(String name) {
    return new PersonFacts(name, null, null, null, Contact.NONE, null);
  }

  /// As it is compared with others.
  ///
  /// @param company where they work; empty if that is not known
  public Listed listed(String id, String company) {
    return new Listed(
        id,
        Listed.Kind.PERSON,
        name,
        company,
        "",
        "",
        given(contact.phone(), contact.mobile(), contact.wechat()),
        given(contact.email()),
        "");
  }

  private static List<String> given(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).toList();
  }

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    NameRule.check(name, LONGEST, problems);
    TextRule.check("salutation", salutation, LONGEST, problems);
    TextRule.check("title", title, LONGEST, problems);
    TextRule.check("department", department, LONGEST, problems);
    TextRule.check("email", contact.email(), LONGEST, problems);
    TextRule.check("phone", contact.phone(), LONGEST, problems);
    TextRule.check("mobile", contact.mobile(), LONGEST, problems);
    TextRule.check("wechat", contact.wechat(), LONGEST, problems);
    TextRule.check("note", note, LONGEST_NOTE, problems);
    return problems;
  }
}
