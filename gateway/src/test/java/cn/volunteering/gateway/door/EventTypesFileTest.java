package cn.volunteering.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The declared types hold together: what may be reported has a schema and stands in the contract. */
class EventTypesFileTest {

    private static final EventTypes TYPES = new EventTypes(declared());

    static List<EventType> declared() {
        try {
            var sources = new YamlPropertySourceLoader().load("types", new ClassPathResource("event-types.yaml"));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("event-types", Bindable.listOf(EventType.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyTypesFromOutsideMayBeReportedAndOnlyByPrograms() {
        assertThat(TYPES.reportable()).isNotEmpty().allSatisfy(type -> {
            assertThat(type.type()).startsWith("volunteering.external.");
            assertThat(type.topic()).isEqualTo("gateway.events.v1");
            assertThat(type.writers()).isEqualTo(Set.of("program"));
        });
    }

    @Test
    void everyReportableTypeHasItsSchemaAndItsPlaceInTheContract() throws IOException {
        String contract = text("asyncapi/asyncapi.yaml");

        assertThat(TYPES.reportable()).allSatisfy(type -> {
            assertThat(text("asyncapi/schemas/" + type.type() + ".json")).contains("\"type\": \"object\"");
            assertThat(contract).contains("name: " + type.type(), "schemas/" + type.type() + ".json");
        });
    }

    @ParameterizedTest
    @MethodSource("declared")
    void typeLiesOnTheTopicOfItsOwner(EventType type) {
        assertThat(type.topic()).isEqualTo(type.owner() + ".events.v1");
        assertThat(type.type()).endsWith(".v1");
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
