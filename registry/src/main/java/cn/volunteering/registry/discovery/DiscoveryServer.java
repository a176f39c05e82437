package cn.volunteering.registry.discovery;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.netflix.eureka.server.EnableEurekaServer;
import org.springframework.context.annotation.Configuration;

/** Eureka inside the registry's process. Goes where the Eureka client goes: the server cannot run without it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "eureka.client.enabled", matchIfMissing = true)
@EnableEurekaServer
class DiscoveryServer {}
