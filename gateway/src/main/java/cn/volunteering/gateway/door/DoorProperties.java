package cn.volunteering.gateway.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the event door.
 *
 * @param maxEvents largest number of events in a batch
 * @param maxEventSize largest size of one event as JSON
 * @param rememberedEvents number of latest reported events whose repeats are recognised
 * @param publishPatience how long to wait for the broker to confirm the events of one request
 * @param streamsPerTenant largest number of open streams per tenant
 * @param streamBuffer largest number of events that wait for a slow reader before its stream is cut
 * @param heartbeat interval between two heartbeats on a quiet stream
 * @param catchUps largest number of readers that catch up at the same time
 * @param catchUpsPerTenant largest number of them that belong to one tenant
 * @param catchUpPatience how long a reader may catch up at a time; after that it reconnects with its position
 */
@ConfigurationProperties("gateway.door")
public record DoorProperties(
        @DefaultValue("100") int maxEvents,
        @DefaultValue("256KB") DataSize maxEventSize,
        @DefaultValue("200000") int rememberedEvents,
        @DefaultValue("10s") Duration publishPatience,
        @DefaultValue("20") int streamsPerTenant,
        @DefaultValue("1000") int streamBuffer,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("8") int catchUps,
        @DefaultValue("2") int catchUpsPerTenant,
        @DefaultValue("60s") Duration catchUpPatience) {}
