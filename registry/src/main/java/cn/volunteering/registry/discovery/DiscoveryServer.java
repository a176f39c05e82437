package cn.volunteering.registry.discovery;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.netflix.eureka.server.EnableEurekaServer;
import org.springframework.context.annotation.Configuration;

/** Runs Eureka inside the registry's process. It depends on the Eureka client: the server cannot run without it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "eureka.client.enabled", matchIfMissing = true)
@EnableEurekaServer
class DiscoveryServer {}
