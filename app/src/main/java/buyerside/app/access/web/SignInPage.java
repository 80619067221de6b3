package buyerside.app.access.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import java.util.List;

/// Signing in.
///
/// @param next where to go afterwards; a path of ours
public record SignInPage(
    Field email,
    Field password,
    String next,
    List<Option> languages,
    String language,
    Problems problems)
    implements Fragment {

  static SignInPage of(String email, String next, Problems problems) {
    var language = Reader.current().language();
    return new SignInPage(
        Field.text("sign-in", "email", email, problems).as("email", "username"),
        Field.text("sign-in", "password", "", problems).as("password", "current-password"),
        next,
        Options.language(language).options(),
        language.tag(),
        problems);
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
