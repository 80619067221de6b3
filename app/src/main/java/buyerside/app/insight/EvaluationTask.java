package buyerside.app.insight;

import buyerside.app.access.Accounts;
import buyerside.app.access.EveryWorkspace;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Evaluates each workspace soon after midnight on its clock, and soon after somebody asked.
@Configuration(proxyBeanMethods = false)
class EvaluationTask {

  private static final int SECONDS = 15;

  @Bean
  RecurringTask<Void> evaluationRound(
      ObjectProvider<Evaluations> evaluations, ObjectProvider<Accounts> accounts) {
    return EveryWorkspace.recurring(
        "evaluations",
        FixedDelay.ofSeconds(SECONDS),
        accounts,
        it -> {
          if (evaluations.getObject().due(it)) {
            evaluations.getObject().run(it);
          }
        });
  }
}
