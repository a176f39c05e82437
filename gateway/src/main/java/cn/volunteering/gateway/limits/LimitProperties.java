package cn.volunteering.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on requests.
 *
 * @param perUser rate per account
 * @param perTenant rate per tenant, all accounts together
 * @param perAddress rate per network address, all strangers together. The staff of an authority often share one
 *     address. A sign-in takes about 25 requests, including the files of the pages, so the burst lets eighty people
 *     sign in at once
 * @param wrongPasswords rate of wrong passwords per network address; Keycloak slows down tries per account
 * @param maxRequestSize maximum size of a request body
 */
@ConfigurationProperties("gateway.limits")
public record LimitProperties(
        @DefaultValue Rate perUser,
        @DefaultValue Rate perTenant,
        @DefaultValue Rate perAddress,
        @DefaultValue Rate wrongPasswords,
        @DefaultValue("10MB") DataSize maxRequestSize) {

    /**
     * A rate of requests.
     *
     * @param perSecond sustained requests per second
     * @param burst requests allowed at once after a pause
     */
    public record Rate(
            @DefaultValue("100") int perSecond,
            @DefaultValue("400") int burst) {}
}
