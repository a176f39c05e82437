package cn.volunteering.local.service;

import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.process.CachedPart.TrainingGround;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The environment of the services: the addresses of the other parts, and the secrets. Each service gets only its own
 * secrets.
 *
 * @param ports of each service
 * @param gatewayManagementPort port of the gateway's health and metrics; other services use their only port
 * @param mongoUri without a database name
 * @param bootstrapServers of the broker
 * @param publicOrigin scheme, host and port of the public address
 * @param issuer of the tokens
 * @param keycloakUrl the identity server reached directly, with its path
 * @param extras set in every service, after everything else
 */
public record ServiceSettings(
        Map<Service, Integer> ports,
        int gatewayManagementPort,
        String mongoUri,
        String bootstrapServers,
        String publicOrigin,
        String issuer,
        String keycloakUrl,
        Secrets secrets,
        Map<String, String> extras) {

    public ServiceSettings {
        ports = Map.copyOf(ports);
        extras = Map.copyOf(extras);
    }

    int port(Service service) {
        return ports.get(service);
    }

    /** Returns the port of a service's health endpoint. */
    int managementPort(Service service) {
        return service == Service.GATEWAY ? gatewayManagementPort : port(service);
    }

    /** Returns the environment of one service. */
    Map<String, String> environment(Service service) {
        var environment = new HashMap<String, String>();
        environment.put("PORT", String.valueOf(port(service)));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MONGODB_URI", mongoUri);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("ISSUER_URI", issuer);
        environment.put("JWK_SET_URI", keycloakUrl + "/realms/volunteering/protocol/openid-connect/certs");
        environment.put("EUREKA_URL", "http://127.0.0.1:" + port(Service.REGISTRY) + "/eureka/");
        environment.putAll(specificTo(service));
        environment.putAll(extras);
        return environment;
    }

    private Map<String, String> specificTo(Service service) {
        return switch (service) {
            case GATEWAY ->
                Map.of(
                        "MANAGEMENT_PORT",
                        String.valueOf(gatewayManagementPort),
                        "KEYCLOAK_URL",
                        keycloakUrl,
                        "PUBLIC_ORIGIN",
                        publicOrigin,
                        Secrets.GATEWAY_CLIENT_SECRET,
                        secrets.get(Secrets.GATEWAY_CLIENT_SECRET));
            case REGISTRY ->
                Map.of(
                        "KEYCLOAK_URL",
                        keycloakUrl,
                        "KEYCLOAK_CLIENT_SECRET",
                        secrets.get(Secrets.REGISTRY_CLIENT_SECRET));
            case VOLUNTEER -> Map.of(Secrets.PERSONAL_DATA_KEY, secrets.get(Secrets.PERSONAL_DATA_KEY));
            case ACTIVITY -> Map.of(Secrets.CHECK_IN_KEY, secrets.get(Secrets.CHECK_IN_KEY));
            case SCORING -> Map.of(Secrets.STATEMENT_KEY, secrets.get(Secrets.STATEMENT_KEY));
            case REPORTING -> Map.of();
        };
    }

    /** Returns the settings of a training run: separate servers and ports, and no registration with Eureka. */
    ServiceSettings training(TrainingGround ground, Service service, int port, int managementPort) {
        var otherPorts = new EnumMap<>(ports);
        otherPorts.put(service, port);
        var more = new HashMap<>(extras);
        more.put("EUREKA_CLIENT_REGISTER_WITH_EUREKA", "false");
        return new ServiceSettings(
                otherPorts,
                managementPort,
                ground.mongoUri(),
                ground.bootstrapServers(),
                publicOrigin,
                issuer,
                keycloakUrl,
                secrets,
                more);
    }
}
