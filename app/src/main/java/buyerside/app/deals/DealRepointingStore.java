package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Pointers;
import buyerside.app.access.sql.Pointers.Pointer;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DealRepointingStore {

  private static final Pointer OF_COMPANY = new Pointer("company", DEAL, DEAL.ID, DEAL.COMPANY_ID);
  private static final Pointer OF_CONTACT = new Pointer("contact", DEAL, DEAL.ID, DEAL.CONTACT_ID);

  private final Pointers pointers;

  DealRepointingStore(Pointers pointers) {
    this.pointers = pointers;
  }

  Map<String, List<String>> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    var pointer = kind == Kind.COMPANY ? OF_COMPANY : OF_CONTACT;
    return pointers.move(viewer, List.of(pointer), from, to, noCondition());
  }

  void moveBack(Viewer viewer, UUID from, UUID to, Map<String, List<String>> moved) {
    pointers.moveBack(viewer, List.of(OF_COMPANY, OF_CONTACT), from, to, moved);
  }
}
