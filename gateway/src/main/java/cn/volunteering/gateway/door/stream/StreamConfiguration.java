package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.door.DoorProperties;
import cn.volunteering.gateway.door.EventTypes;
import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.Topics;
import cn.volunteering.tenancy.TenantDirectory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Wires the streaming side of the event door. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    StreamedEvents streamedEvents(EnvelopeReader reader, JsonMapper json) {
        return new StreamedEvents(reader, json);
    }

    @Bean
    EventFeeds eventFeeds(
            EventTypes types, ConsumerFactory<String, byte[]> consumers, Topics topics, StreamedEvents events) {
        return new EventFeeds(types, consumers, topics, events);
    }

    @Bean
    OpenStreams openStreams(
            EventTypes types,
            EventFeeds feeds,
            TenantDirectory directory,
            DoorProperties limits,
            Clock clock,
            ConsumerFactory<String, byte[]> consumers,
            Topics topics,
            StreamedEvents events) {
        return new OpenStreams(types, feeds, new CatchUp(consumers, topics, events), directory, limits, clock);
    }
}
