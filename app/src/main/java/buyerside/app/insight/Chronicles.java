package buyerside.app.insight;

import buyerside.app.process.ProcessVersion;
import buyerside.judgement.works.Chronicle;
import buyerside.judgement.works.Chronicle.Deeds;
import buyerside.judgement.works.Chronicle.End;
import buyerside.judgement.works.Chronicle.Sort;
import buyerside.judgement.works.Chronicle.Subject;
import buyerside.judgement.works.Chronicle.Visits;
import buyerside.method.Stage;
import buyerside.method.StageId;
import buyerside.method.fit.ActivityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Puts visits of all versions of a process into the terms of one: a stage is the same where its id
/// is. Visits to stages that it does not have are left out.
final class Chronicles {

  private final ProcessVersion version;
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<String, Integer> actionOf = new HashMap<>();
  private final Map<UUID, ProcessVersion> versions;

  private Chronicles(ProcessVersion version, Map<UUID, ProcessVersion> versions) {
    this.version = version;
    this.versions = versions;
    for (var kind : ActivityKind.values()) {
      subjects.add(new Subject(Sort.KIND, kind.name(), -1));
    }
    var process = version.process();
    for (var action : version.described().actions()) {
      var key = action.kind() + " " + action.serves().value();
      if (process.criterion(action.serves()).isPresent()) {
        actionOf.putIfAbsent(key, subjects.size());
        int stage = process.indexOf(process.stageOf(action.serves()).id());
        subjects.add(new Subject(Sort.ACTION, action.id().value(), stage));
      }
    }
  }

  /// @param today what is still going on is known up to here; a day since 1970
  static Chronicle of(
      Gathered all, ProcessVersion version, Map<UUID, ProcessVersion> versions, int today) {
    return new Chronicles(version, versions).chronicle(all, today);
  }

  /// The stage of the version asked for, by version number and stage; -1 if it has none such.
  static int[][] stages(Gathered all, ProcessVersion version, Map<UUID, ProcessVersion> versions) {
    var stages = new int[all.versions.all().size()][];
    for (int i = 0; i < stages.length; i++) {
      var other = versions.get(all.versions.all().get(i));
      var theirs = other == null ? List.<Stage>of() : other.process().stages();
      stages[i] = new int[theirs.size()];
      for (int stage = 0; stage < theirs.size(); stage++) {
        StageId id = theirs.get(stage).id();
        stages[i][stage] =
            version.process().stage(id).isPresent() ? version.process().indexOf(id) : -1;
      }
    }
    return stages;
  }

  private Chronicle chronicle(Gathered all, int today) {
    var stages = stages(all, version, versions);
    var bands = all.bands(Chronicle.BANDS);
    int kept = 0;
    int deedsKept = 0;
    for (int i = 0; i < all.size(); i++) {
      if (stage(stages, all, i) >= 0) {
        kept++;
        deedsKept += all.begin[i + 1] - all.begin[i];
      }
    }
    var visits =
        new Visits(new int[kept], new byte[kept], new byte[kept], new int[kept], new byte[kept]);
    var deeds =
        new Deeds(
            new int[kept + 1],
            new short[deedsKept],
            new short[deedsKept],
            new int[deedsKept],
            new int[deedsKept]);
    int n = 0;
    int d = 0;
    for (int i = 0; i < all.size(); i++) {
      int stage = stage(stages, all, i);
      if (stage < 0) {
        continue;
      }
      visits.deal()[n] = all.deal[i];
      visits.stage()[n] = (byte) stage;
      visits.band()[n] = bands[i];
      visits.days()[n] = Math.max(0, Math.min(all.left[i], today) - all.entered[i]);
      visits.end()[n] = (byte) end(all, i).ordinal();
      deeds.begin()[n] = d;
      for (int deed = all.begin[i]; deed < all.begin[i + 1]; deed++) {
        if (VisitBits.day(all.deeds[deed]) < visits.days()[n]) {
          deeds.kind()[d] = (short) VisitBits.kind(all.deeds[deed]).ordinal();
          deeds.action()[d] = action(all, i, all.deeds[deed]);
          deeds.day()[d] = VisitBits.day(all.deeds[deed]);
          deeds.minutes()[d] = VisitBits.minutes(all.deeds[deed]);
          d++;
        }
      }
      n++;
      deeds.begin()[n] = d;
    }
    return new Chronicle(version.process().stages().size(), visits, shortened(deeds, d), subjects);
  }

  private static Deeds shortened(Deeds deeds, int count) {
    return count == deeds.day().length
        ? deeds
        : new Deeds(
            deeds.begin(),
            java.util.Arrays.copyOf(deeds.kind(), count),
            java.util.Arrays.copyOf(deeds.action(), count),
            java.util.Arrays.copyOf(deeds.day(), count),
            java.util.Arrays.copyOf(deeds.minutes(), count));
  }

  private short action(Gathered all, int visit, long deed) {
    int criterion = VisitBits.criterion(deed);
    var followed = versions.get(all.versions.all().get(all.version[visit]));
    if (criterion < 0 || followed == null) {
      return -1;
    }
    var id = followed.process().criteria().get(criterion).id().value();
    return actionOf.getOrDefault(VisitBits.kind(deed) + " " + id, -1).shortValue();
  }

  private static int stage(int[][] stages, Gathered all, int visit) {
    var of = stages[all.version[visit]];
    return all.stage[visit] < of.length ? of[all.stage[visit]] : -1;
  }

  static End end(Gathered all, int visit) {
    return switch (all.next[visit]) {
      case Gathered.NOWHERE -> End.STILL_THERE;
      case Gathered.WON -> End.ON;
      case Gathered.LOST -> End.LOST;
      case Gathered.NO_DECISION -> End.NO_DECISION;
      default -> all.next[visit] > all.stage[visit] ? End.ON : End.BACK;
    };
  }
}
