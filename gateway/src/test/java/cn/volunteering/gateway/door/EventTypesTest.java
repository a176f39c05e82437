package cn.volunteering.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.volunteering.contracts.DeclaredEvent;
import cn.volunteering.contracts.DeclaredEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The event types of the door, from the files of all services, and the published contract. */
class EventTypesTest {

    private static final EventTypes TYPES = EventTypes.declared();
    private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();

    static List<DeclaredEvent> declared() {
        return DeclaredEvents.ofThePlatform();
    }

    @Test
    void onlyProgramsMayReportAndOnlyOutsideTypes() {
        assertThat(TYPES.reportable()).isNotEmpty().allSatisfy(type -> {
            assertThat(type.type()).startsWith("volunteering.external.");
            assertThat(type.topic()).isEqualTo("gateway.events.v1");
            assertThat(type.writers()).isEqualTo(Set.of("program"));
        });
    }

    @Test
    void everyServiceOffersItsEventsToPrograms() {
        assertThat(TYPES.readableBy(Set.of("program")))
                .extracting(EventType::owner)
                .contains("gateway", "volunteer", "activity", "scoring", "reporting");
        assertThat(TYPES.topicsToFollow())
                .containsExactlyInAnyOrder(
                        "gateway.events.v1",
                        "volunteer.events.v1",
                        "activity.events.v1",
                        "scoring.events.v1",
                        "reporting.events.v1");
    }

    @ParameterizedTest
    @MethodSource("declared")
    void contractOfTheDoorContainsExactlyTheOpenTypes(DeclaredEvent event) throws IOException {
        var schema = new ClassPathResource("asyncapi/gateway/schemas/" + event.type() + ".json");

        assertThat(text(new ClassPathResource("asyncapi/gateway/asyncapi.yaml"))
                        .contains("name: " + event.type() + "\n"))
                .isEqualTo(event.isVisibleOutside());
        assertThat(schema.exists()).isEqualTo(event.isVisibleOutside());
        if (schema.exists()) {
            assertThat(text(schema)).contains("\"type\" : \"object\"").doesNotContain("x-topic", "x-outside");
        }
    }

    @ParameterizedTest
    @MethodSource("declared")
    void openTypeUsesTheTopicOfItsOwner(DeclaredEvent event) {
        if (event.isVisibleOutside()) {
            assertThat(event.topic()).isEqualTo(event.owner() + ".events.v1");
        }
        assertThat(event.type()).matches(".*\\.v[1-9]");
    }

    @Test
    void typeWhenARoleIsUnknownFailsAndNamesTheFile() {
        var declared = new DeclaredEvent(
                "volunteering.scoring.x.v1", "x", "x", "scoring.events.v1", List.of("comittee"), List.of(), EMPTY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventType.of(declared))
                .withMessage("volunteering.scoring.x.v1.json: x-outside names an unknown role as a reader");
    }

    @Test
    void reportsWhenTheTypesNameSeveralTopicsFail() {
        var types = new EventTypes(List.of(reportedOn("gateway.events.v1"), reportedOn("scoring.events.v1")));

        assertThat(TYPES.topicOfReports()).isEqualTo("gateway.events.v1");
        assertThatIllegalStateException()
                .isThrownBy(types::topicOfReports)
                .withMessageContainingAll("one x-topic", "gateway.events.v1", "scoring.events.v1");
    }

    private static EventType reportedOn(String topic) {
        return new EventType("volunteering.external.on-" + topic, topic, "x", "x", EMPTY, Set.of("program"), Set.of());
    }

    private static String text(ClassPathResource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
