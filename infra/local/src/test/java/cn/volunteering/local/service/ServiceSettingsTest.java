package cn.volunteering.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.process.CachedPart.TrainingGround;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTest {

    @TempDir
    Path folder;

    private ServiceSettings settings;

    @BeforeEach
    void settings() {
        var ports = new EnumMap<Service, Integer>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, 8000 + service.ordinal());
        }
        settings = new ServiceSettings(
                ports,
                8100,
                "mongodb://live/",
                "live:9092",
                "http://localhost:8000",
                "http://localhost:8000/auth/realms/volunteering",
                "http://127.0.0.1:8180/auth",
                Secrets.in(folder.resolve("secrets.properties")),
                Map.of("LOG_FORMAT", "json"));
    }

    @Test
    void environmentWhenForOneServiceHoldsItsOwnSecretsOnly() {
        assertThat(settings.environment(Service.VOLUNTEER))
                .containsKey("PERSONAL_DATA_KEY")
                .doesNotContainKeys("CHECK_IN_KEY", "STATEMENT_KEY", "GATEWAY_CLIENT_SECRET", "KEYCLOAK_CLIENT_SECRET");
        assertThat(settings.environment(Service.SCORING))
                .containsKey("STATEMENT_KEY")
                .doesNotContainKeys(
                        "PERSONAL_DATA_KEY", "CHECK_IN_KEY", "GATEWAY_CLIENT_SECRET", "OPERATIONS_CLIENT_SECRET");
        assertThat(settings.environment(Service.GATEWAY))
                .containsKey("GATEWAY_CLIENT_SECRET")
                .containsEntry("MANAGEMENT_PORT", "8100")
                .doesNotContainKeys("PERSONAL_DATA_KEY", "KEYCLOAK_CLIENT_SECRET");
    }

    @Test
    void environmentWhenForAnyServiceTellsWhereTheOthersAre() {
        assertThat(settings.environment(Service.REPORTING))
                .containsEntry("PORT", "8005")
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("EUREKA_URL", "http://127.0.0.1:8001/eureka/")
                .containsEntry(
                        "JWK_SET_URI", "http://127.0.0.1:8180/auth/realms/volunteering/protocol/openid-connect/certs")
                .containsEntry("LOG_FORMAT", "json");
    }

    @Test
    void trainingWhenMadeTouchesNeitherTheDatabaseNorTheBrokerNorTheListOfInstances() {
        var ground = new TrainingGround(folder, "mongodb://ground/", "ground:9092");

        assertThat(settings.training(ground, Service.SCORING, 9999, 9998).environment(Service.SCORING))
                .containsEntry("PORT", "9999")
                .containsEntry("MONGODB_URI", "mongodb://ground/")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "ground:9092")
                .containsEntry("EUREKA_CLIENT_REGISTER_WITH_EUREKA", "false");
    }
}
