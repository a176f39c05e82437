package cn.volunteering.reporting.summary.jobs;

import cn.volunteering.reporting.summary.SummaryProperties;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** When the tasks of the schedule run, as the settings say. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScheduleConfiguration implements SchedulingConfigurer {

    /** Between two looks for what is due, which cost nothing while nothing is. */
    private static final Duration SHORTLY = Duration.ofMillis(250);

    private final SummarySchedule schedule;
    private final SummaryProperties properties;

    ScheduleConfiguration(SummarySchedule schedule, SummaryProperties properties) {
        this.schedule = schedule;
        this.properties = properties;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(schedule::makeWhatIsDue, SHORTLY);
        tasks.addFixedDelayTask(schedule::sweep, properties.sweepInterval());
    }
}
