package buyerside.app.activities.mail;

import static buyerside.database.activities.Tables.MAIL;
import static buyerside.database.activities.Tables.MAIL_PARTY;
import static buyerside.database.activities.Tables.PROPOSAL;
import static buyerside.database.activities.Tables.PROPOSAL_PARTY;
import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Pointers;
import buyerside.app.access.sql.Pointers.Pointer;
import buyerside.app.relations.Repointing;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes along the mail and the proposals of companies and people that become one.
@Component
class MailRepointingStore implements Repointing {

  private static final List<Pointer> OF_COMPANY =
      List.of(
          new Pointer("mail", MAIL, MAIL.ID, MAIL.COMPANY_ID),
          new Pointer("proposal", PROPOSAL, PROPOSAL.ID, PROPOSAL.COMPANY_ID));
  private static final List<Pointer> OF_PERSON =
      List.of(
          new Pointer("mailParty", MAIL_PARTY, MAIL_PARTY.MAIL_ID, MAIL_PARTY.PERSON_ID),
          new Pointer(
              "proposalParty",
              PROPOSAL_PARTY,
              PROPOSAL_PARTY.PROPOSAL_ID,
              PROPOSAL_PARTY.PERSON_ID));

  private final Pointers pointers;

  MailRepointingStore(Pointers pointers) {
    this.pointers = pointers;
  }

  @Override
  public String area() {
    return "mail";
  }

  @Override
  public Map<String, List<String>> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    var all = kind == Kind.COMPANY ? OF_COMPANY : OF_PERSON;
    return pointers.move(viewer, all, from, to, noCondition());
  }

  @Override
  public void moveBack(
      Viewer viewer, Kind kind, UUID from, UUID to, Map<String, List<String>> moved) {
    var all = kind == Kind.COMPANY ? OF_COMPANY : OF_PERSON;
    pointers.moveBack(viewer, all, from, to, moved);
  }
}
