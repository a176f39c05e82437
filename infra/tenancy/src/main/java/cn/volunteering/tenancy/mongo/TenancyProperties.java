package cn.volunteering.tenancy.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Identifies the service of this process.
 *
 * @param service the short name, for example {@code volunteer}: prefix of its databases, consumer groups and paths
 */
@ConfigurationProperties("platform")
public record TenancyProperties(String service) {

    public TenancyProperties {
        Assert.hasText(service, "platform.service is missing: the short name of this service, for example 'volunteer'");
    }
}
