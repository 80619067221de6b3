package buyerside.app.commands;

import buyerside.app.access.Accounts;
import buyerside.app.deals.Rebuild;
import buyerside.app.exchange.SampleWorkspaces;
import buyerside.app.exchange.SampleWorkspaces.Past;
import buyerside.app.insight.Evaluations;
import buyerside.sample.SampleSize;
import java.util.List;
import org.springframework.stereotype.Component;

/// Commands that work on the database.
@Component
class WorkspaceCommands {

  private final Accounts accounts;
  private final Rebuild rebuild;
  private final SampleWorkspaces samples;
  private final Evaluations evaluations;

  WorkspaceCommands(
      Accounts accounts, Rebuild rebuild, SampleWorkspaces samples, Evaluations evaluations) {
    this.accounts = accounts;
    this.rebuild = rebuild;
    this.samples = samples;
    this.evaluations = evaluations;
  }

  /// Looks back at all deals of all workspaces.
  int evaluate(List<String> words) {
    for (var workspace : accounts.workspaces()) {
      var system = accounts.system(workspace);
      if (words.contains("--changed")) {
        evaluations.run(system);
      } else {
        evaluations.runAll(system);
      }
      var size = evaluations.standing(system).size();
      System.out.printf(
          "%s: %d stays, %d activities, %d ms%n",
          workspace, size.visits(), size.deeds(), size.millis());
    }
    return 0;
  }

  /// Works the positions of all deals out anew; with nothing wrong it changes none.
  ///
  /// @return 0 if nothing had to change, else 1
  int rebuild() {
    var changed = 0L;
    for (var workspace : accounts.workspaces()) {
      var result = rebuild.all(accounts.system(workspace));
      System.out.printf("%s: %d deals, %d changed%n", workspace, result.deals(), result.changed());
      changed += result.changed();
    }
    return changed == 0 ? 0 : 1;
  }

  /// @return 0 if a workspace was made, 2 if the words are wrong or nobody can own it
  int sample(List<String> words) {
    try {
      var deals = Long.parseLong(after(words, "--deals", "1000"));
      var seed = Long.parseLong(after(words, "--seed", "1"));
      var evidence = Double.parseDouble(after(words, "--evidence", "7"));
      var owner = accounts.firstAdministrator();
      if (owner.isEmpty()) {
        System.err.println("set the installation up first: open its page in a browser");
        return 2;
      }
      var past = words.contains("--without-past") ? Past.LEFT_OUT : Past.KEPT;
      samples.make(owner.get(), SampleSize.of(deals).withEvidencePerDeal(evidence), seed, past);
      return 0;
    } catch (NumberFormatException e) {
      System.err.println(
          "usage: buyerside sample --deals N --seed S --evidence PER_DEAL --without-past");
      return 2;
    }
  }

  private static String after(List<String> words, String option, String otherwise) {
    var at = words.indexOf(option);
    return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
  }
}
