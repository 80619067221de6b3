package buyerside.app.activities.reminders;

import buyerside.app.access.Accounts;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every five minutes whose hour has come.
@Configuration(proxyBeanMethods = false)
class DigestTask {

  @Bean
  RecurringTask<Void> digestMail(
      ObjectProvider<Digests> digests, ObjectProvider<Accounts> accounts) {
    return Tasks.recurring("digests", FixedDelay.ofMinutes(5))
        .execute((_, _) ->
            accounts
                .getObject()
                .workspaces()
                .forEach(it -> digests.getObject().run(accounts.getObject().system(it))));
  }
}
