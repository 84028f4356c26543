package org.mingchuang.duty.arrangement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning: is the notice of a year missing? */
@Configuration
class ArrangementSchedule {

    @Bean
    RecurringTask<Void> dutyArrangementWatch(ArrangementDuty duty, Clock clock) {
        return Tasks.recurring("duty-arrangement", new Daily(clock.getZone(), LocalTime.of(7, 30)))
                .execute((instance, context) -> duty.watch());
    }
}
