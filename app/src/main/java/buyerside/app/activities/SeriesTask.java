package buyerside.app.activities;

import buyerside.app.access.Accounts;
import buyerside.app.access.EveryWorkspace;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
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
    return EveryWorkspace.recurring(
        "activity-series", FixedDelay.ofHours(1), accounts, it -> planning.getObject().extend(it));
  }
}
