package cn.volunteering.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service sends and receives events.
 *
 * @param topicPrefix prefix of every topic and group name
 * @param partitions number of partitions of each topic that this service creates
 * @param replicationFactor replication factor of each topic that this service creates; three on a real cluster
 * @param sweepInterval interval between two searches for events that a crash left unsent
 * @param retryInterval interval between two attempts to send an event
 * @param unknownTenantPatience how long a record waits for its tenant to become known
 * @param stopTimeout how long a listener may take to stop
 */
@ConfigurationProperties("platform.messaging")
public record MessagingProperties(
        @DefaultValue("") String topicPrefix,
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replicationFactor,
        @DefaultValue("60s") Duration sweepInterval,
        @DefaultValue("2s") Duration retryInterval,
        @DefaultValue("30s") Duration unknownTenantPatience,
        @DefaultValue("5s") Duration stopTimeout) {}
