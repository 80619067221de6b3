package buyerside.app.activities;

import buyerside.app.access.Accounts;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Keeps the activities of series some weeks ahead.
@Configuration(proxyBeanMethods = false)
class SeriesTask {

  @Bean
  RecurringTask<Void> activitySeries(
      ObjectProvider<SeriesPlanning> planning, ObjectProvider<Accounts> accounts) {
    return Tasks.recurring("activity-series", FixedDelay.ofHours(1))
        .execute((_, _) ->
            accounts
                .getObject()
                .workspaces()
                .forEach(it -> planning.getObject().extend(accounts.getObject().system(it))));
  }
}
