package buyerside.app.activities.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks into the mailbox every minute, on one node.
@Configuration(proxyBeanMethods = false)
class MailboxTask {

  @Bean
  RecurringTask<Void> mailboxes(ObjectProvider<MailboxReader> reader) {
    return Tasks.recurring("mailbox", FixedDelay.ofMinutes(1))
        .execute((_, _) -> reader.getObject().read());
  }
}
