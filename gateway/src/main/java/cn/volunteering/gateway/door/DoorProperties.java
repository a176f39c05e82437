package cn.volunteering.gateway.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the event door.
 *
 * @param maxEvents maximum number of events in a batch
 * @param maxEventSize maximum size of one event as JSON
 * @param rememberedEvents number of reported events that are recognised when they are repeated
 * @param publishPatience time within which the broker must acknowledge the events of a request
 * @param streamsPerTenant maximum number of open streams per tenant
 * @param streamBuffer events buffered for a slow reader before its stream is closed
 * @param heartbeat interval between heartbeats on an idle stream
 * @param positionSecret secret from which the key of positions is derived, the same for all gateways. A new secret makes
 *     readers start again
 * @param catchUps maximum number of readers that catch up at the same time
 * @param catchUpsPerTenant maximum number of readers of one tenant that catch up at the same time
 * @param catchUpPatience time after which a reader that is still catching up has to reconnect with its position
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
        String positionSecret,
        @DefaultValue("8") int catchUps,
        @DefaultValue("2") int catchUpsPerTenant,
        @DefaultValue("60s") Duration catchUpPatience) {}
