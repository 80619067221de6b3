package buyerside.app.deals;

import buyerside.app.access.Accounts;
import buyerside.app.access.EveryWorkspace;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
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
    return EveryWorkspace.recurring(
        "lapses",
        FixedDelay.ofMinutes(15),
        accounts,
        it -> {
          rebuild.getObject().lapses(it);
          dwell.getObject().refresh(it);
        });
  }
}
