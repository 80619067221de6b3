package buyerside.app.access.api;

import buyerside.app.access.Members;
import buyerside.app.access.Team;
import buyerside.app.access.Teaming;
import buyerside.app.access.Teams;
import buyerside.app.access.Viewer;
import buyerside.app.shell.EntityTag;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Teams")
class TeamsApi {

  private final Teams teams;
  private final Members members;

  TeamsApi(Teams teams, Members members) {
    this.teams = teams;
    this.members = members;
  }

  /// Members who work together. In a request `id` is ignored and `version` is the one that was
  /// looked at.
  ///
  /// @param manager who sees all that is theirs
  /// @param members their ids; whoever is put into a second team leaves the first
  @Schema(name = "Team")
  public record TeamJson(
      @Nullable UUID id,
      @Nullable String name,
      @Nullable UUID manager,
      @Nullable List<@Nullable UUID> members,
      @Nullable Integer version) {

    static TeamJson of(Team team) {
      return new TeamJson(
          team.id(), team.name(), team.manager(), List.copyOf(team.members()), team.version());
    }

    String called() {
      return name == null ? "" : name;
    }

    List<UUID> chosen() {
      return members == null ? List.of() : members.stream().filter(Objects::nonNull).toList();
    }
  }

  /// Somebody who works in the workspace.
  ///
  /// @param role rep, manager, operations, administrator or auditor
  @Schema(name = "Member")
  public record MemberJson(UUID id, String name, String role) {}

  @GetMapping("/members")
  @Operation(summary = "Who works in the workspace, by name")
  Listing<MemberJson> members(Viewer viewer) {
    return Listing.whole(
        members.all(viewer).stream()
            .map(it -> new MemberJson(it.id(), it.name(), Listing.code(it.role())))
            .toList());
  }

  @GetMapping("/teams")
  @Operation(summary = "All teams by name")
  Listing<TeamJson> list(Viewer viewer) {
    return Listing.whole(teams.all(viewer).stream().map(TeamJson::of).toList());
  }

  @GetMapping("/teams/{id}")
  @Operation(summary = "One team")
  TeamJson get(Viewer viewer, @PathVariable UUID id) {
    return TeamJson.of(teams.get(viewer, id));
  }

  @PostMapping("/teams")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Make a team", description = "For administrators.")
  TeamJson add(Viewer viewer, @RequestBody TeamJson team) {
    return kept(teams.make(viewer, team.called(), team.manager(), team.chosen()));
  }

  @PutMapping("/teams/{id}")
  @Operation(
      summary = "Give a team another name, manager and members",
      description =
          "For administrators. Send the version that you were given as the member version (or as"
              + " If-Match). Whoever is put into a second team leaves the first.")
  TeamJson change(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody TeamJson team) {
    var seen = EntityTag.required(ifMatch, team.version());
    return kept(teams.change(viewer, id, seen, team.called(), team.manager(), team.chosen()));
  }

  @DeleteMapping("/teams/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Remove a team",
      description = "For administrators. Its members stay, without a team.")
  void remove(Viewer viewer, @PathVariable UUID id) {
    teams.remove(viewer, id);
  }

  private static TeamJson kept(Teaming teaming) {
    return switch (teaming) {
      case Teaming.Teamed(var team) -> TeamJson.of(team);
      case Teaming.Refused(var reasons) -> throw new Refused(reasons);
    };
  }
}
