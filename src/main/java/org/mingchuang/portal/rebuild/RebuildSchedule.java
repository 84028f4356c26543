package org.mingchuang.portal.rebuild;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each minute, whatever was broken off goes on: by a fault, or on another node that died. */
@Configuration
class RebuildSchedule {

    @Bean
    RecurringTask<Void> portalRebuildSweep(RebuildRunner runner) {
        return Tasks.recurring("portal-rebuild", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> runner.wake());
    }
}
