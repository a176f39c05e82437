package cn.volunteering.reporting.summary.jobs;

import cn.volunteering.reporting.summary.SummaryProperties;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Schedules the tasks at the configured intervals. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScheduleConfiguration implements SchedulingConfigurer {

    /** The interval between two checks for due years; a check costs almost nothing if none is due. */
    private static final Duration CHECK_INTERVAL = Duration.ofMillis(100);

    private final SummarySchedule schedule;
    private final SummaryProperties properties;

    ScheduleConfiguration(SummarySchedule schedule, SummaryProperties properties) {
        this.schedule = schedule;
        this.properties = properties;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(schedule::makeDueYears, CHECK_INTERVAL);
        tasks.addFixedDelayTask(schedule::sweep, properties.sweepInterval());
    }
}
