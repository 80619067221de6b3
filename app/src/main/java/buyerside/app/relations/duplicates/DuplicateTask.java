package buyerside.app.relations.duplicates;

import buyerside.app.access.Accounts;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
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
    return Tasks.recurring("duplicates", FixedDelay.ofMinutes(2))
        .execute((_, _) ->
            accounts
                .getObject()
                .workspaces()
                .forEach(it -> search.getObject().run(accounts.getObject().system(it))));
  }
}
