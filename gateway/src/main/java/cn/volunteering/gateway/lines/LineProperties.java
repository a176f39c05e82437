package cn.volunteering.gateway.lines;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on connections of callers.
 *
 * @param headerTimeout time within which the request line and all headers must arrive
 */
@ConfigurationProperties("gateway.lines")
record LineProperties(@DefaultValue("10s") Duration headerTimeout) {}
