package buyerside.app.forecast;

import buyerside.app.access.Accounts;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Has forecasts worked out: when somebody asks, and every night after two o'clock in each
/// workspace's zone.
@Component
class ForecastTasks {

  private static final int HOUR = 2;
  private static final Duration RETRY = Duration.ofSeconds(10);

  private final ObjectProvider<SchedulerClient> scheduler;
  private final Clock clock;

  ForecastTasks(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /// As soon as the transaction is over.
  void schedule(UUID workspace, UUID run) {
    scheduler
        .getObject()
        .scheduleIfNotExists(
            Configured.TASK.instance(run.toString()).data(workspace + " " + run).build(),
            clock.instant());
  }

  /// Tells the scheduler what the tasks do.
  @Configuration(proxyBeanMethods = false)
  static class Configured {

    static final TaskDescriptor<String> TASK = TaskDescriptor.of("forecast", String.class);

    @Bean
    OneTimeTask<String> forecastTask(ObjectProvider<ForecastWork> work) {
      return Tasks.oneTime(TASK)
          .onFailure(new OnFailureRetryLater<>(RETRY))
          .execute((instance, _) -> {
            var parts = instance.getData().split(" ");
            work.getObject().work(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
          });
    }

    @Bean
    RecurringTask<Void> forecastNights(
        ObjectProvider<Forecasts> forecasts, ObjectProvider<Accounts> accounts, Clock clock) {
      return Tasks.recurring("forecast-nights", Schedules.cron("0 10 * * * *"))
          .execute((_, _) -> {
            for (var workspace : accounts.getObject().workspaces()) {
              var system = accounts.getObject().system(workspace);
              var now = clock.instant().atZone(system.place().zone());
              if (now.getHour() >= HOUR) {
                var night = now.toLocalDate().atTime(HOUR, 0).atZone(now.getZone()).toInstant();
                forecasts.getObject().atNight(system, night);
              }
            }
          });
    }
  }
}
