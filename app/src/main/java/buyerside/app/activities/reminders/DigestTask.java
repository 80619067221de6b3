package buyerside.app.activities.reminders;

import buyerside.app.access.Accounts;
import buyerside.app.access.EveryWorkspace;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
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
    return EveryWorkspace.recurring(
        "digests", FixedDelay.ofMinutes(5), accounts, it -> digests.getObject().run(it));
  }
}
