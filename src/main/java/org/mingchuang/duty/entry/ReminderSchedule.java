package org.mingchuang.duty.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each half minute, whatever has to be reminded of. */
@Configuration
class ReminderSchedule {

    @Bean
    RecurringTask<Void> dutyReminderSweep(ReminderSweep sweep) {
        return Tasks.recurring("duty-reminder", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> sweep.sweep());
    }
}
