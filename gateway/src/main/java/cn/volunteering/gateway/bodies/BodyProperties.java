package cn.volunteering.gateway.bodies;

import cn.volunteering.gateway.limits.LimitProperties.AtOnce;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on bodies while they are received.
 *
 * @param maxSize maximum size of a request body
 * @param small size up to which a body stays in memory. Strangers may not send more: no form of a sign-in is larger
 * @param grace time that every body has, whatever its size
 * @param minimumRate bytes per second that a body must reach after that
 * @param maxAnswer size up to which an answer is taken from a part at once, whatever the speed of its reader
 * @param largeAtOnce larger bodies that may be received or stored at the same time
 */
@ConfigurationProperties("gateway.bodies")
public record BodyProperties(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("64KB") DataSize small,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("16KB") DataSize minimumRate,
        @DefaultValue("16MB") DataSize maxAnswer,
        @DefaultValue AtOnce largeAtOnce) {

    int bytesInMemory() {
        return Math.toIntExact(small.toBytes());
    }

    /** Starts to time a body that begins now. */
    public Pace pace() {
        return new Pace(grace, minimumRate.toBytes(), System::nanoTime);
    }
}
