package buyerside.app.library.share.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Reader;

/// A reading link that does not open, for whatever reason; or too many that were tried.
public record LentShut(int status, String title, String text) implements Fragment {

  public String language() {
    return Reader.current().language().tag();
  }
}
