package buyerside.app.insight;

import buyerside.app.process.ProcessVersion;
import buyerside.judgement.works.Chronicle.End;
import buyerside.judgement.works.Course;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Conversion and dwell by stage, for the whole and in parts.
///
/// @param stages ids of the process's stages
/// @param cuts each way of cutting, part by part
public record Flows(List<String> stages, List<Part> parts) {

  /// With more parts than this in a cut, the smallest are left out.
  static final int MOST_PARTS = 60;

  private static final int SIZES = 4;

  public Flows {
    stages = List.copyOf(stages);
    parts = List.copyOf(parts);
  }

  /// By what deals are told apart.
  public enum Cut {
    ALL,
    /// The quarter in which the stage was entered.
    PERIOD,
    OWNER,
    VERSION,
    SOURCE,
    INDUSTRY,
    /// Quarters of all deals by worth, within each currency.
    SIZE
  }

  /// One part of a cut.
  ///
  /// @param name of the part: a member's or a version's id, `2026Q3`, a source; empty for none
  /// @param stages by stage
  public record Part(Cut by, String name, List<StageFlow> stages) {
    public Part {
      stages = List.copyOf(stages);
    }
  }

  /// @param moves where visits to the stage went
  public record StageFlow(Course course, List<Move> moves) {
    public StageFlow {
      moves = List.copyOf(moves);
    }
  }

  /// @param to a stage; 100 won, 101 lost, 102 no decision, -1 still there
  public record Move(int to, int deals) {}

  static Flows of(
      Gathered all, ProcessVersion version, Map<UUID, ProcessVersion> versions, int today) {
    var stageOf = Chronicles.stages(all, version, versions);
    int stages = version.process().stages().size();
    var sizes = all.bands(SIZES);
    var parts = new ArrayList<Part>();
    var cutting = new Cutting(all, stageOf, stages, today);
    parts.addAll(cutting.parts(Cut.ALL, List.of(""), _ -> 0));
    var quarters = quarters(all, today);
    parts.addAll(
        cutting.parts(
            Cut.PERIOD, quarters.names(), it -> quarter(all.entered[it]) - quarters.first()));
    parts.addAll(cutting.parts(Cut.OWNER, texts(all.owners.all()), it -> all.owner[it]));
    parts.addAll(cutting.parts(Cut.VERSION, texts(all.versions.all()), it -> all.version[it]));
    parts.addAll(cutting.parts(Cut.SOURCE, all.sources.all(), it -> all.source[it]));
    parts.addAll(cutting.parts(Cut.INDUSTRY, all.industries.all(), it -> all.industry[it]));
    parts.addAll(
        cutting.parts(
            Cut.SIZE, List.of("1", "2", "3", "4"), it -> all.value[it] == 0 ? -1 : sizes[it]));
    return new Flows(
        version.process().stages().stream().map(it -> it.id().value()).toList(), parts);
  }

  private record Quarters(int first, List<String> names) {}

  private static Quarters quarters(Gathered all, int today) {
    int last = quarter(today);
    int first = last;
    for (int i = 0; i < all.size(); i++) {
      first = Math.min(first, quarter(all.entered[i]));
    }
    int from = first;
    return new Quarters(
        from, IntStream.rangeClosed(from, last).mapToObj(Flows::quarterName).toList());
  }

  /// Quarters since the year 0.
  static int quarter(int day) {
    var date = LocalDate.ofEpochDay(day);
    return date.getYear() * 4 + (date.getMonthValue() - 1) / 3;
  }

  static String quarterName(int quarter) {
    return quarter / 4 + "Q" + (quarter % 4 + 1);
  }

  private static List<String> texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  /// Sorts visits into parts and stages, and says how each went.
  private record Cutting(Gathered all, int[][] stageOf, int stages, int today) {

    List<Part> parts(Cut cut, List<String> names, IntUnaryOperator partOf) {
      int groups = names.size() * stages;
      var begin = new int[groups + 1];
      var groupOf = new int[all.size()];
      for (int visit = 0; visit < all.size(); visit++) {
        groupOf[visit] = group(visit, partOf.applyAsInt(visit), names.size());
        if (groupOf[visit] >= 0) {
          begin[groupOf[visit] + 1]++;
        }
      }
      for (int group = 0; group < groups; group++) {
        begin[group + 1] += begin[group];
      }
      var members = new int[begin[groups]];
      var next = Arrays.copyOf(begin, groups);
      for (int visit = 0; visit < all.size(); visit++) {
        if (groupOf[visit] >= 0) {
          members[next[groupOf[visit]]++] = visit;
        }
      }
      return IntStream.range(0, names.size())
          .boxed()
          .filter(it -> begin[(it + 1) * stages] > begin[it * stages])
          .sorted(Comparator.comparingInt(it -> begin[it * stages] - begin[(it + 1) * stages]))
          .limit(MOST_PARTS)
          .sorted()
          .map(it -> part(cut, names.get(it), it, begin, members))
          .toList();
    }

    private int group(int visit, int part, int parts) {
      var of = stageOf[all.version[visit]];
      int stage = all.stage[visit] < of.length ? of[all.stage[visit]] : -1;
      return stage < 0 || part < 0 || part >= parts ? -1 : part * stages + stage;
    }

    private Part part(Cut cut, String name, int number, int[] begin, int[] members) {
      return new Part(
          cut,
          name,
          IntStream.range(0, stages)
              .parallel()
              .mapToObj(stage -> {
                int group = number * stages + stage;
                return flow(Arrays.copyOfRange(members, begin[group], begin[group + 1]));
              })
              .toList());
    }

    private StageFlow flow(int[] visits) {
      var stays = new int[visits.length];
      var moves = new int[256];
      for (int i = 0; i < visits.length; i++) {
        int visit = visits[i];
        End end = Chronicles.end(all, visit);
        int days = Math.max(0, Math.min(all.left[visit], today) - all.entered[visit]);
        stays[i] = days * 8 + end.ordinal();
        moves[to(visit) + 1]++;
      }
      return new StageFlow(
          Course.of(stays),
          IntStream.range(0, moves.length)
              .filter(it -> moves[it] > 0)
              .mapToObj(it -> new Move(it - 1, moves[it]))
              .toList());
    }

    /// Where a visit led, in the stages of the version asked for.
    private int to(int visit) {
      int next = all.next[visit];
      if (next < 0 || next >= Gathered.WON) {
        return next;
      }
      var of = stageOf[all.version[visit]];
      return next < of.length && of[next] >= 0 ? of[next] : Gathered.NOWHERE;
    }
  }
}
