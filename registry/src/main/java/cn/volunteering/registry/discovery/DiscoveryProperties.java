package cn.volunteering.registry.discovery;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Access to Eureka.
 *
 * @param secret password of the user {@code eureka}; without one, only local processes have access
 */
@ConfigurationProperties("registry.discovery")
record DiscoveryProperties(@Nullable String secret) {

    boolean hasSecret() {
        return secret != null && !secret.isBlank();
    }

    @Override
    public String toString() {
        return "DiscoveryProperties[secret=hidden]";
    }
}
