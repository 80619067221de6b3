package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Company;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/companies")
@Tag(name = "Companies")
class CompaniesApi {

  private final Companies companies;

  CompaniesApi(Companies companies) {
    this.companies = companies;
  }

  @GetMapping
  @Operation(summary = "All companies by name; Chinese names in the order of their pinyin")
  Listing<CompanyJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var size = Listing.size(limit);
    return Listing.cut(companies.page(viewer, after, size + 1), size, Company::id)
        .map(CompanyJson::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One company")
  CompanyJson get(Viewer viewer, @PathVariable UUID id) {
    return CompanyJson.of(companies.find(viewer, id).orElseThrow(() -> new Missing(id)));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Add a company")
  KeptJson add(Viewer viewer, @RequestBody CompanyJson company) {
    return KeptJson.of(companies.add(viewer, company.read()));
  }

  @PutMapping("/{id}")
  @Operation(summary = "Put other facts in place; refused if somebody has changed them since")
  KeptJson change(Viewer viewer, @PathVariable UUID id, @RequestBody CompanyJson company) {
    var version = company.version();
    if (version == null) {
      throw new Refused(Reason.of("version", "missing"));
    }
    return KeptJson.of(companies.change(viewer, id, version, company.read()));
  }
}
