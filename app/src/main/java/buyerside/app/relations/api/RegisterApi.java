package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.register.Entering;
import buyerside.app.relations.register.Entry;
import buyerside.app.relations.register.HospitalityRegister;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.hospitality.HospitalityPolicy.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/register")
@Tag(name = "Register")
class RegisterApi {

  private final HospitalityRegister register;

  RegisterApi(HospitalityRegister register) {
    this.register = register;
  }

  @GetMapping
  @Operation(summary = "Hospitality and gifts, latest first: one's own, or all for managers")
  Listing<RegisterJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable Long after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var size = Listing.size(limit);
    return Listing.cut(register.page(viewer, after, size + 1), size, Entry::number)
        .map(RegisterJson::of);
  }

  /// @param number the entry's
  /// @param rules what speaks against it; somebody has to approve unless there are none
  public record EnteredJson(long number, List<String> rules) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Enter something given or received",
      description =
          "What a rule forbids is refused while it is still planned; what happened is kept with"
              + " the rules it broke.")
  EnteredJson enter(Viewer viewer, @RequestBody RegisterJson entry) {
    return switch (register.enter(viewer, entry.read(viewer.place().currency()))) {
      case Entering.Entered(var number, var rules) ->
          new EnteredJson(number, rules.stream().map(it -> Listing.code(it)).toList());
      case Entering.Blocked(var rules) ->
          throw new Refused(rules.stream().filter(Rule::blocks).map(RegisterApi::reason).toList());
      case Entering.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }

  /// @param verdict approval, refusal or cancellation
  @Schema(name = "RegisterDecision")
  public record DecisionJson(Entry.@Nullable Verdict verdict, @Nullable String reason) {}

  @PostMapping("/{number:\\d+}/decision")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Approve or refuse what waits, or cancel one's own entry")
  void decide(Viewer viewer, @PathVariable long number, @RequestBody DecisionJson decision) {
    var verdict = decision.verdict();
    if (verdict == null) {
      throw new Refused(Reason.of("verdict", "missing"));
    }
    var reason = decision.reason() == null ? "" : decision.reason();
    var problems = register.decide(viewer, number, verdict, reason);
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }

  @GetMapping("/proof")
  @Operation(summary = "Whether the chain of seals is whole")
  HospitalityRegister.Proof proof(Viewer viewer) {
    return register.proof(viewer);
  }

  private static Reason reason(Rule rule) {
    return Reason.of("", "register." + rule.name().toLowerCase(Locale.ROOT));
  }
}
