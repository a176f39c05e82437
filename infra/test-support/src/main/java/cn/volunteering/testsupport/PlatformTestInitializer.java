package cn.volunteering.testsupport;

import cn.volunteering.testsupport.servers.TestServers;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Sets the environment of a service under test. Each context has separate topics. */
final class PlatformTestInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "PORT=0",
                        "MONGODB_URI=" + TestServers.mongoUri(),
                        "KAFKA_BOOTSTRAP_SERVERS=" + TestServers.kafkaBootstrapServers(),
                        "ISSUER_URI=" + TestIssuer.issuerUri(),
                        "JWK_SET_URI=" + TestIssuer.jwkSetUri(),
                        "EUREKA_URL=http://127.0.0.1:1/eureka/",
                        "eureka.client.enabled=false",
                        "platform.messaging.topic-prefix=t" + unique() + ".",
                        "platform.messaging.partitions=2",
                        "platform.messaging.unknown-tenant-patience=2s",
                        "platform.messaging.retry-interval=500ms",
                        "spring.kafka.consumer.properties.fetch.max.wait.ms=100")
                .applyTo(context);
    }

    private static String unique() {
        return HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextLong())
                .substring(0, 8);
    }
}
