package cn.volunteering.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be asked of the platform.
 *
 * @param perUser requests of one account
 * @param perTenant requests of all accounts of one tenant together
 * @param perAddress requests of all strangers at one network address together. A whole authority often stands behind one:
 *     a sign-in is about 25 requests, files of the pages included, so the burst lets eighty people sign in at once
 * @param maxRequestSize of a request's body
 */
@ConfigurationProperties("gateway.limits")
public record LimitProperties(
        @DefaultValue Rate perUser,
        @DefaultValue Rate perTenant,
        @DefaultValue Rate perAddress,
        @DefaultValue("10MB") DataSize maxRequestSize) {

    /**
     * A rate of requests.
     *
     * @param perSecond in the long run
     * @param burst at once, after a pause
     */
    public record Rate(
            @DefaultValue("100") int perSecond,
            @DefaultValue("400") int burst) {}
}
