package cn.volunteering.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the door of a service accepts.
 *
 * @param maxBodySize of a request that is no upload of a file
 */
@ConfigurationProperties("platform.web")
public record WebProperties(@DefaultValue("1MB") DataSize maxBodySize) {}
