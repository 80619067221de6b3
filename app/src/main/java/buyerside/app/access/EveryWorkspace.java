package buyerside.app.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/// Work that every workspace needs again and again, done by the system on one node.
public final class EveryWorkspace {

  private static final Logger LOG = LoggerFactory.getLogger(EveryWorkspace.class);

  private EveryWorkspace() {}

  /// @param work what is done in one workspace
  public static RecurringTask<Void> recurring(
      String name, Schedule schedule, ObjectProvider<Accounts> accounts, Consumer<Viewer> work) {
    return Tasks.recurring(name, schedule)
        .execute((_, _) -> round(name, accounts.getObject(), work));
  }

  /// What fails in one workspace keeps no other waiting; it is tried again in the next round.
  static void round(String name, Accounts accounts, Consumer<Viewer> work) {
    for (var workspace : accounts.workspaces()) {
      try {
        work.accept(accounts.system(workspace));
      } catch (RuntimeException e) {
        LOG.error("{} in workspace {}", name, workspace, e);
      }
    }
  }
}
