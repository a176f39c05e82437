package cn.volunteering.reporting.summary.jobs;

import cn.volunteering.reporting.summary.DueYears;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the schedule of summaries needs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(SummaryProperties.class)
class ScheduleConfiguration {

    @Bean
    DueYears dueYears(SummaryProperties properties, Clock clock) {
        return new DueYears(properties.quiet(), properties.limit(), clock);
    }
}
