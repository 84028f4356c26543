package org.mingchuang.duty.message;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every few seconds on one node of the installation; when that node dies, on another. */
@Configuration
@EnableConfigurationProperties(MessageSettings.class)
class DispatchSchedule {

    static final String NAME = "duty-dispatch";

    @Bean
    RecurringTask<Void> dutyDispatchSweep(DispatchSweep sweep, MessageSettings settings) {
        return Tasks.recurring(NAME, FixedDelay.of(settings.sweep())).execute((instance, context) -> sweep.run());
    }
}
