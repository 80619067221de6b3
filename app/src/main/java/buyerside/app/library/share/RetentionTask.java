package buyerside.app.library.share;

import buyerside.app.access.Accounts;
import buyerside.app.access.EveryWorkspace;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets go of sittings that are older than each workspace keeps them.
@Configuration(proxyBeanMethods = false)
class RetentionTask {

  @Bean
  RecurringTask<Void> readingRetention(
      ObjectProvider<Retention> retention, ObjectProvider<Accounts> accounts) {
    return EveryWorkspace.recurring(
        "reading-retention",
        FixedDelay.ofHours(6),
        accounts,
        it -> retention.getObject().letGo(it));
  }
}
