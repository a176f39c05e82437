package cn.volunteering.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the HTTP layer.
 *
 * @param maxBodySize maximum size of a request body, except for file uploads
 */
@ConfigurationProperties("platform.web")
public record WebProperties(@DefaultValue("1MB") DataSize maxBodySize) {}
