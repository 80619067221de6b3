package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.duplicates.DuplicateReviews;
import buyerside.app.relations.duplicates.FoundPair;
import buyerside.app.relations.duplicates.Merging;
import buyerside.app.relations.duplicates.Merging.Merge;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.duplicates.Match;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/// Records that may be one.
@RestController
@RequestMapping("/api/v1/duplicates/{kind}")
@Tag(name = "Duplicates")
class DuplicatesApi {

  private final DuplicateReviews reviews;
  private final Merging merging;

  DuplicatesApi(DuplicateReviews reviews, Merging merging) {
    this.reviews = reviews;
    this.merging = merging;
  }

  /// Two records that may be one.
  ///
  /// @param grounds what they have in common
  @Schema(name = "Duplicate")
  public record DuplicateJson(
      UUID first,
      String firstName,
      UUID second,
      String secondName,
      String certainty,
      List<String> grounds) {

    static DuplicateJson of(FoundPair pair) {
      return new DuplicateJson(
          pair.first().id(),
          pair.first().name(),
          pair.second().id(),
          pair.second().name(),
          Listing.code(pair.match().certainty()),
          grounds(pair.match()));
    }

    private static List<String> grounds(Match match) {
      return match.grounds().stream().sorted().map(Listing::code).toList();
    }
  }

  /// Which two become one.
  ///
  /// @param stays the record that stays, `goes` the one that becomes part of it; their versions are
  ///   those that were looked at
  /// @param fromOther the fields in which the one that goes is right
  @Schema(name = "Merge")
  public record MergeJson(
      @Nullable UUID stays,
      @Nullable Integer staysVersion,
      @Nullable UUID goes,
      @Nullable Integer goesVersion,
      @Nullable List<String> fromOther) {

    Merge read() {
      var problems = new ArrayList<Reason>();
      require("stays", stays, problems);
      require("goes", goes, problems);
      require("staysVersion", staysVersion, problems);
      require("goesVersion", goesVersion, problems);
      if (stays == null || goes == null || staysVersion == null || goesVersion == null) {
        throw new Refused(problems);
      }
      return new Merge(
          stays,
          staysVersion,
          goes,
          goesVersion,
          fromOther == null ? Set.of() : Set.copyOf(fromOther));
    }

    private static void require(String name, @Nullable Object value, List<Reason> problems) {
      if (value == null) {
        problems.add(Reason.of(name, "missing"));
      }
    }
  }

  /// Two records that are two.
  @Schema(name = "Apart")
  public record ApartJson(@Nullable UUID first, @Nullable UUID second) {}

  @GetMapping
  @Operation(
      summary = "Pairs to decide about, the surest first",
      description = "New and imported records are looked at within minutes.")
  Listing<DuplicateJson> list(
      Viewer viewer,
      @Parameter(description = "companies or people") @PathVariable String kind,
      @Parameter(description = "As `next` said: the last pair of the page before")
          @RequestParam(required = false)
          @Nullable String after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var size = Listing.size(limit);
    var last = cursor(after);
    var pairs =
        reviews.open(
            viewer,
            kind(kind),
            last.isEmpty() ? null : last.getFirst(),
            last.isEmpty() ? null : last.getLast(),
            size + 1);
    return Listing.cut(pairs, size, it -> it.first().id() + "." + it.second().id())
        .map(DuplicateJson::of);
  }

  @PostMapping("/merges")
  @Operation(
      summary = "Make two records one",
      description =
          "What only one of them knows is kept, notes of both. Everything that names the one that"
              + " goes names the one that stays; undoing its command brings all of it back.")
  KeptJson merge(
      Viewer viewer,
      @Parameter(description = "companies or people") @PathVariable String kind,
      @RequestBody MergeJson merge) {
    var wanted = merge.read();
    return KeptJson.of(
        kind(kind) == Kind.COMPANY
            ? merging.companies(viewer, wanted)
            : merging.people(viewer, wanted));
  }

  @PostMapping("/apart")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Keep that two records are two; they are not asked about again")
  void apart(
      Viewer viewer,
      @Parameter(description = "companies or people") @PathVariable String kind,
      @RequestBody ApartJson apart) {
    var first = apart.first();
    var second = apart.second();
    if (first == null || second == null) {
      throw new Refused(Reason.of(first == null ? "first" : "second", "missing"));
    }
    reviews.apart(viewer, kind(kind), first, second);
  }

  private static List<UUID> cursor(@Nullable String after) {
    if (after == null) {
      return List.of();
    }
    var parts = after.split("\\.", -1);
    try {
      if (parts.length == 2) {
        return List.of(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
      }
    } catch (IllegalArgumentException e) {
      throw new Refused(Reason.of("after", "cursor"));
    }
    throw new Refused(Reason.of("after", "cursor"));
  }

  private static Kind kind(String kind) {
    return switch (kind) {
      case "companies" -> Kind.COMPANY;
      case "people" -> Kind.PERSON;
      default -> throw new Missing(kind);
    };
  }
}
