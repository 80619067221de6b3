package buyerside.app.deals.plan;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.plan.PlanStep.Owner;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.deals.plan.PlanStep.Timing;
import buyerside.app.shell.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Plans that ship, one for each of the processes that ship. Titles are in the reader's language.
enum ReadyPlan {
  SIX_STAGES(
      "Six stages of a large purchase",
      "S workshop 3; B finance 5 workshop; B request 5 finance; B approval 10 request; B criteria 5"
          + " request; S proposal 5 criteria; B references 3 proposal; B choice 3 approval proposal"
          + " references; B legal 10 proposal; B signature 2 choice legal; S kickoff 2 signature; S"
          + " setup 15 kickoff; S training 3 setup; B acceptance 5 training"),
  SOFTWARE(
      "Software and cloud services",
      "S workshop 3; B finance 5 workshop; B request 5 finance; B approval 10 request; B criteria 5"
          + " request; S proposal 5 criteria; B trial 10 proposal; B security 10 criteria; B legal"
          + " 10 proposal; B choice 3 approval trial security; B signature 2 choice legal; S"
          + " kickoff 2 signature; S setup 15 kickoff; S training 5 setup; B acceptance 5"
          + " training"),
  EQUIPMENT(
      "Industrial equipment",
      "S workshop 3; B request 5 workshop; B specification 10 workshop; S samples 10 specification;"
          + " B approval 15 request; S proposal 5 samples; B choice 3 approval proposal; B"
          + " signature 5 choice; S build 60 signature; B site 20 signature; B fat 3 build; S"
          + " install 10 fat site; B sat 5 install; S training 3 install"),
  ENGINEERING(
      "Engineering services",
      "S visit 3; B terms 5 visit; B request 5 terms; B approval 10 request; S proposal 10 terms; B"
          + " people 2 proposal; B choice 3 approval people; B liability 5 proposal; B signature 3"
          + " choice liability; S mobilise 5 signature; S kickoff 2 mobilise; B acceptance 10"
          + " kickoff"),
  PUBLIC_SECTOR(
      "Public sector tender",
      "B published 5; B documents 15 published; B notice 20 documents; S bid 15 documents; B"
          + " evaluation 5 notice bid; B award 7 evaluation; B signature 10 award; S kickoff 2"
          + " signature; S setup 20 kickoff; B acceptance 10 setup"),
  DISTRIBUTION(
      "Distribution and retail",
      "B gap 3; B request 3 gap; S offer 3 gap; B pilot 20 offer; B conditions 5 pilot request; B"
          + " listing 5 conditions; B order 2 conditions; S fill 10 order listing; S staff 2 fill");

  private final String process;
  private final String steps;

  /// @param process the English name of the process that it is for
  /// @param steps `SIDE key days key-that-comes-before…`, semicolons between
  ReadyPlan(String process, String steps) {
    this.process = process;
    this.steps = steps;
  }

  boolean isFor(String processName) {
    return process.equals(processName);
  }

  List<PlanStep> steps() {
    Map<String, String> ids = new HashMap<>();
    var made = new ArrayList<PlanStep>();
    for (var line : steps.split("; ", -1)) {
      var words = List.of(line.split(" ", -1));
      var id = Ids.next().toString();
      ids.put(words.get(1), id);
      var after =
          words.subList(3, words.size()).stream()
              .map(it -> Objects.requireNonNull(ids.get(it), it))
              .toList();
      made.add(
          new PlanStep(
              id,
              msg("plan.step." + words.get(1)),
              new Owner(words.get(0).equals("B") ? Side.BUYER : Side.SELLER, "", null),
              new Timing(Integer.parseInt(words.get(2)), after, null),
              null));
    }
    return made;
  }

  static List<ReadyPlan> all() {
    return Arrays.asList(values());
  }
}
