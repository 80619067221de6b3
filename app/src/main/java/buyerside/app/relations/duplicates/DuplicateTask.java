package buyerside.app.relations.duplicates;

import buyerside.app.access.Accounts;
import buyerside.app.access.EveryWorkspace;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks for duplicates again and again, among what was changed or brought in meanwhile.
@Configuration(proxyBeanMethods = false)
class DuplicateTask {

  @Bean
  RecurringTask<Void> duplicates(
      ObjectProvider<DuplicateSearch> search, ObjectProvider<Accounts> accounts) {
    return EveryWorkspace.recurring(
        "duplicates", FixedDelay.ofMinutes(2), accounts, it -> search.getObject().run(it));
  }
}
