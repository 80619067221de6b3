package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.privacy.PersonalDataRequests;
import buyerside.app.relations.privacy.PersonalDataRequests.Erasing;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is kept about a person; for administrators.
@RestController
@RequestMapping("/api/v1/people/{id}")
@Tag(name = "Personal data")
class PersonalDataApi {

  private final PersonalDataRequests requests;

  PersonalDataApi(PersonalDataRequests requests) {
    this.requests = requests;
  }

  /// @param name as it is in the register, so that nobody is erased by mistake
  /// @param reason who asked for it, and why
  @Schema(name = "ErasureRequest")
  public record ErasureJson(@Nullable String name, @Nullable String reason) {}

  /// @param pseudonym what stands wherever they were named
  @Schema(name = "Erasure")
  public record ErasedJson(String pseudonym) {}

  @GetMapping("/personal-data")
  @Operation(summary = "All that is kept about a person, by module and kind of row")
  Map<String, Object> tell(Viewer viewer, @PathVariable UUID id) {
    return requests.export(viewer, id);
  }

  @PostMapping("/erasure")
  @Operation(
      summary = "Forget who a person is, for good",
      description =
          "Names become a pseudonym; contact data, notes and career go; the history keeps what"
              + " happened when, without its content; the register's chain of seals still holds.")
  ErasedJson erase(Viewer viewer, @PathVariable UUID id, @RequestBody ErasureJson erasure) {
    var name = erasure.name();
    var reason = erasure.reason();
    return switch (requests.erase(
        viewer, id, name == null ? "" : name, reason == null ? "" : reason)) {
      case Erasing.Erased(var pseudonym) -> new ErasedJson(pseudonym);
      case Erasing.Refused(var reasons) -> throw new Refused(reasons);
    };
  }
}
