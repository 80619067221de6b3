package buyerside.app.activities.mail.web;

import buyerside.app.access.Viewer;
import buyerside.app.activities.mail.Mails;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.relations.RelationPanel;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Messages on the pages of deals and people.
@Component
class MailPanels implements DealPanel, RelationPanel {

  private static final int SHOWN = 5;

  private final Mails mails;

  MailPanels(Mails mails) {
    this.mails = mails;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    var mail = mails.ofDeal(viewer, deal.id(), null, SHOWN);
    return Optional.of(new MailList(MailLines.of(mail), ""));
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Listed.Kind kind, UUID record) {
    if (kind != Listed.Kind.PERSON) {
      return Optional.empty();
    }
    var mail = mails.ofPerson(viewer, record, null, SHOWN);
    return Optional.of(new MailList(MailLines.of(mail), ""));
  }
}
