package cn.volunteering.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on requests.
 *
 * @param perUser rate per account, refused requests included
 * @param perTenant rate per tenant, all accounts together
 * @param perAddress rate per network address, all strangers together. The staff of an authority often share one
 *     address. A sign-in takes about 25 requests, including the files of the pages, so the burst lets eighty people
 *     sign in at once
 * @param wrongPasswords rate of wrong passwords per network address; Keycloak slows down tries per account
 * @param inFlight requests that may wait for a part or for their answer at the same time; per tenant it must be less
 *     than the connections to a part
 */
@ConfigurationProperties("gateway.limits")
public record LimitProperties(
        @DefaultValue Rate perUser,
        @DefaultValue Rate perTenant,
        @DefaultValue Rate perAddress,
        @DefaultValue Rate wrongPasswords,
        @DefaultValue AtOnce inFlight) {

    /**
     * A rate of requests.
     *
     * @param perSecond sustained requests per second
     * @param burst requests allowed at once after a pause
     */
    public record Rate(
            @DefaultValue("100") int perSecond,
            @DefaultValue("400") int burst) {}

    /**
     * Maximum numbers at the same time.
     *
     * @param perUser per account
     * @param perTenant per tenant, all accounts together
     * @param perAddress per network address, all strangers together
     * @param patience time that a request waits for others to end before it is refused
     */
    public record AtOnce(
            @DefaultValue("64") int perUser,
            @DefaultValue("128") int perTenant,
            @DefaultValue("128") int perAddress,
            @DefaultValue("2s") Duration patience) {}
}
