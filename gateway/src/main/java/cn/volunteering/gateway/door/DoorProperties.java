package cn.volunteering.gateway.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the event door takes and gives.
 *
 * @param maxEvents in one batch
 * @param maxEventSize of one event, as JSON
 * @param rememberedEvents how many of the latest reported events are recognised when they come again
 * @param publishPatience how long the broker may take to take the events of one request
 * @param streamsPerTenant at the same time
 * @param streamBuffer events that may wait for one slow reader before its stream is cut
 * @param heartbeat between two signs of life on a quiet stream
 * @param catchUps readers that may catch up at the same time
 * @param catchUpsPerTenant of these, readers of one tenant
 * @param catchUpPatience how long a reader may catch up in one go; then it comes back with its position
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
