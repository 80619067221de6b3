package buyerside.app.access.web;

import buyerside.app.access.SetUp;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Language;
import buyerside.app.shell.Problems;
import java.util.List;

/// The first page of a fresh installation.
public record FirstRunPage(
    List<Field> fields,
    Choice zone,
    List<Choice.Option> languages,
    String language,
    Problems problems)
    implements Fragment {

  static FirstRunPage of(SetUp typed, Problems problems) {
    return new FirstRunPage(
        List.of(
            Field.text("first-run", "workspace", typed.workspace(), problems)
                .as("text", "organization"),
            Field.text("first-run", "name", typed.name(), problems).as("text", "name"),
            Field.text("first-run", "email", typed.email(), problems).as("email", "username"),
            Field.text("first-run", "password", "", problems).as("password", "new-password")),
        Options.zone(typed.zone(), problems),
        Options.language(typed.language()).options(),
        typed.language().tag(),
        problems);
  }

  static FirstRunPage empty(Language language) {
    return of(new SetUp("", "", "", "", language, Options.zoneFor(language)), Problems.NONE);
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
