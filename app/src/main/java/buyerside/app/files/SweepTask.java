package buyerside.app.files;

import buyerside.app.access.Accounts;
import buyerside.app.access.EveryWorkspace;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Empties the bin of files.
@Configuration(proxyBeanMethods = false)
class SweepTask {

  @Bean
  RecurringTask<Void> fileSweep(
      ObjectProvider<Attachments> attachments, ObjectProvider<Accounts> accounts) {
    return EveryWorkspace.recurring(
        "file-sweep", FixedDelay.ofHours(12), accounts, it -> attachments.getObject().sweep(it));
  }
}
