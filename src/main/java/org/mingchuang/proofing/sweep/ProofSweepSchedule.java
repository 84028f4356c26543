package org.mingchuang.proofing.sweep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each minute: is a sweep due, or was one broken off? */
@Configuration
@EnableConfigurationProperties(SweepSettings.class)
class ProofSweepSchedule {

    @Bean
    RecurringTask<Void> proofingSweepTask(ProofSweepRunner runner) {
        return Tasks.recurring("proofing-sweep", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> runner.run());
    }
}
