package buyerside.app.deals.plan.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Reader;

/// The joint plan on paper, for both sides.
public record PlanDocument(
    String company, String deal, String saved, PlanPicture picture, String note)
    implements Fragment {

  public String language() {
    return Reader.current().language().tag();
  }
}
