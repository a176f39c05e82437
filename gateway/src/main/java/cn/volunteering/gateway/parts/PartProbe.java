package cn.volunteering.gateway.parts;

import cn.volunteering.gateway.PlatformAddresses;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Checks whether a part is ready. A check that gets no answer in time counts as a failure. */
@Component
class PartProbe implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final DiscoveryClient discovery;
    private final PlatformAddresses addresses;
    private final Admin kafka;
    private final RestClient http = RestClient.builder()
            .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                    .build(HttpClientSettings.defaults().withTimeouts(TIMEOUT, TIMEOUT)))
            .build();

    PartProbe(DiscoveryClient discovery, PlatformAddresses addresses, KafkaConnectionDetails connection) {
        this.discovery = discovery;
        this.addresses = addresses;
        kafka = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getAdmin().getBootstrapServers()));
    }

    /** Returns whether at least one process of the part is ready. */
    boolean isUp(Part part) {
        return discovery.getInstances(part.serviceId()).stream()
                .map(ServiceInstance::getUri)
                .anyMatch(address -> answers(address.resolve("/actuator/health/readiness")));
    }

    /** Returns whether people can sign in. */
    boolean isSignInUp() {
        return answers(URI.create(addresses.keycloakUrl() + "/realms/volunteering/.well-known/openid-configuration"));
    }

    /** Returns whether the Kafka broker answers. */
    boolean isKafkaUp() {
        try {
            kafka.describeCluster(new DescribeClusterOptions().timeoutMs((int) TIMEOUT.toMillis()))
                    .clusterId()
                    .get();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return false;
        }
    }

    private boolean answers(URI address) {
        try {
            return http.get()
                    .uri(address)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException e) {
            return false;
        }
    }

    @Override
    public void close() {
        kafka.close(TIMEOUT);
    }
}
