package org.mingchuang.portal.check;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.mingchuang.kernel.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night the site is compared with what was written and signed. */
@Configuration
class CheckSchedule {

    @Bean
    RecurringTask<Void> portalNightlyCheck(SiteChecks checks, Clock clock) {
        return Tasks.recurring("portal-check", new Daily(clock.getZone(), LocalTime.of(3, 20)))
                .execute((instance, context) -> checks.run(Actor.system()));
    }
}
