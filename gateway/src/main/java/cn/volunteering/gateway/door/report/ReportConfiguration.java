package cn.volunteering.gateway.door.report;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.gateway.door.DoorProperties;
import cn.volunteering.gateway.door.EventTypes;
import cn.volunteering.gateway.door.TopicFollower;
import cn.volunteering.gateway.door.TopicFollower.Start;
import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.Topics;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Wires the part of the event door that accepts reports. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    SeenEvents seenEvents(DoorProperties limits) {
        return new SeenEvents(limits.rememberedEvents());
    }

    @Bean
    ReportMemory reportMemory(SeenEvents seen, EnvelopeReader reader) {
        return new ReportMemory(seen, reader);
    }

    @Bean(initMethod = "start")
    TopicFollower reportFollower(
            ConsumerFactory<String, byte[]> consumers,
            EventTypes types,
            Topics topics,
            DoorProperties limits,
            ReportMemory memory) {
        return new TopicFollower(
                consumers, topics.named(types.topicOfReports()), Start.WITH_LATEST, limits.rememberedEvents(), memory);
    }

    @Bean
    ReportEvents reportEvents(
            EventTypes types,
            DoorProperties limits,
            Clock clock,
            SeenEvents seen,
            ReportMemory memory,
            EnvelopeWriter writer,
            KafkaTemplate<String, byte[]> kafka) {
        var check = new EventCheck(types, new PlatformCalendar(clock));
        return new ReportEvents(check, seen, memory, writer, kafka, limits);
    }
}
