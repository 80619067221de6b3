package buyerside.app.insight;

import buyerside.judgement.works.Chronicle;
import buyerside.judgement.works.Chronicle.Deeds;
import buyerside.judgement.works.Chronicle.End;
import buyerside.judgement.works.Chronicle.Sort;
import buyerside.judgement.works.Chronicle.Subject;
import buyerside.judgement.works.Chronicle.Visits;
import buyerside.sample.ActivityKind;
import buyerside.sample.GeneratedActivity;
import buyerside.sample.GeneratedDeal;
import buyerside.sample.Planted;
import buyerside.sample.Sample;
import buyerside.sample.SampleSize;
import buyerside.sample.Visit;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// A generated workspace whose true effects are known.
final class PlantedWorkspace {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int STAGES = 6;

  private PlantedWorkspace() {}

  static Chronicle of(int deals, long seed, Planted planted) {
    var size = SampleSize.of(deals).withActivitiesPerDeal(3.0).withEvidencePerDeal(0.0);
    return chronicle(Sample.of(size, seed, TODAY, planted).deals().toList());
  }

  private static Chronicle chronicle(List<GeneratedDeal> deals) {
    var bands = bands(deals);
    var visits = new ArrayList<int[]>();
    var deeds = new ArrayList<int[]>();
    for (int deal = 0; deal < deals.size(); deal++) {
      for (var visit : deals.get(deal).course().path()) {
        var left = visit.leftOn() == null ? TODAY.minusDays(1) : visit.leftOn();
        int days = (int) ChronoUnit.DAYS.between(visit.enteredOn(), left);
        visits.add(
            new int[] {deal, visit.stage(), bands[deal], days, end(visit).ordinal(), deeds.size()});
        deals.get(deal).activities().stream()
            .sorted(Comparator.comparing(GeneratedActivity::startedAt))
            .forEach(it -> {
              var on = LocalDate.ofInstant(it.startedAt(), ZoneOffset.UTC);
              if (!on.isBefore(visit.enteredOn()) && on.isBefore(left)) {
                int day = (int) ChronoUnit.DAYS.between(visit.enteredOn(), on);
                deeds.add(new int[] {it.kind().ordinal(), day, it.minutes()});
              }
            });
      }
    }
    var begin = new int[visits.size() + 1];
    for (int i = 0; i < visits.size(); i++) {
      begin[i] = visits.get(i)[5];
    }
    begin[visits.size()] = deeds.size();
    var none = new short[deeds.size()];
    java.util.Arrays.fill(none, (short) -1);
    return new Chronicle(
        STAGES,
        new Visits(
            column(visits, 0),
            bytes(visits, 1),
            bytes(visits, 2),
            column(visits, 3),
            bytes(visits, 4)),
        new Deeds(begin, shorts(deeds, 0), none, column(deeds, 1), column(deeds, 2)),
        Stream.of(ActivityKind.values()).map(it -> new Subject(Sort.KIND, it.name(), -1)).toList());
  }

  private static End end(Visit visit) {
    return switch (visit.leaving()) {
      case ONWARD -> End.ON;
      case BACK -> End.BACK;
      case LOST -> End.LOST;
      case NO_DECISION -> End.NO_DECISION;
      case STILL_THERE -> End.STILL_THERE;
    };
  }

  private static int[] column(List<int[]> rows, int column) {
    return rows.stream().mapToInt(it -> it[column]).toArray();
  }

  private static byte[] bytes(List<int[]> rows, int column) {
    var bytes = new byte[rows.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) rows.get(i)[column];
    }
    return bytes;
  }

  private static short[] shorts(List<int[]> rows, int column) {
    var shorts = new short[rows.size()];
    for (int i = 0; i < shorts.length; i++) {
      shorts[i] = (short) rows.get(i)[column];
    }
    return shorts;
  }

  private static int[] bands(List<GeneratedDeal> deals) {
    var byCurrency = new HashMap<String, List<Integer>>();
    for (int deal = 0; deal < deals.size(); deal++) {
      byCurrency
          .computeIfAbsent(
              deals.get(deal).value().currency().getCurrencyCode(), _ -> new ArrayList<>())
          .add(deal);
    }
    var bands = new int[deals.size()];
    for (var numbers : byCurrency.values()) {
      numbers.sort(Comparator.comparingLong(it -> deals.get(it).value().likely()));
      for (int rank = 0; rank < numbers.size(); rank++) {
        bands[numbers.get(rank)] = rank * Chronicle.BANDS / numbers.size();
      }
    }
    return bands;
  }
}
