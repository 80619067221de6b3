package buyerside.app.deals;

import buyerside.app.access.Accounts;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Moves deals whose evidence lapses by itself, soon after midnight in each workspace's zone, and
/// keeps what is usual in a stage up to date.
@Configuration(proxyBeanMethods = false)
class LapseTask {

  @Bean
  RecurringTask<Void> lapses(
      ObjectProvider<Rebuild> rebuild,
      ObjectProvider<DwellTimes> dwell,
      ObjectProvider<Accounts> accounts) {
    return Tasks.recurring("lapses", FixedDelay.ofMinutes(15))
        .execute((_, _) ->
            accounts
                .getObject()
                .workspaces()
                .forEach(it -> {
                  var system = accounts.getObject().system(it);
                  rebuild.getObject().lapses(system);
                  dwell.getObject().refresh(system);
                }));
  }
}
