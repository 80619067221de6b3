package buyerside.app.activities.calendar;

import buyerside.app.access.Accounts;
import buyerside.app.access.EveryWorkspace;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads calendars elsewhere when their hour has come.
@Configuration(proxyBeanMethods = false)
class CalendarTask {

  @Bean
  RecurringTask<Void> calendars(
      ObjectProvider<CalendarSources> sources, ObjectProvider<Accounts> accounts) {
    return EveryWorkspace.recurring(
        "calendars", FixedDelay.ofMinutes(5), accounts, it -> sources.getObject().readDue(it));
  }
}
