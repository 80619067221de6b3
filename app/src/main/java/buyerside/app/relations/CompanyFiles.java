package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.files.HolderKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Companies hold files.
@Component
class CompanyFiles implements HolderKind {

  private final Companies companies;

  CompanyFiles(Companies companies) {
    this.companies = companies;
  }

  @Override
  public String kind() {
    return Companies.COMPANY;
  }

  @Override
  public boolean sees(Viewer viewer, UUID record) {
    return companies.find(viewer, record).isPresent();
  }

  @Override
  public String page(UUID record) {
    return "/companies/" + record;
  }
}
