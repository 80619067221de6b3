package buyerside.app.activities.calendar;

import buyerside.app.access.Accounts;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
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
    return Tasks.recurring("calendars", FixedDelay.ofMinutes(5))
        .execute((_, _) ->
            accounts
                .getObject()
                .workspaces()
                .forEach(it -> sources.getObject().readDue(accounts.getObject().system(it))));
  }
}
