package cn.volunteering.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DeclaredEventTest {

    static final String TYPE = "volunteering.scoring.hours-posted.v1";

    static ObjectNode aFile() {
        return (ObjectNode) new JsonMapper().readTree("""
            {
              "title": "时长入账",
              "description": "An entry was added.",
              "x-topic": "scoring.events.v1",
              "x-outside": { "readers": ["program"], "writers": [] },
              "type": "object",
              "required": ["tenant"],
              "properties": { "tenant": { "type": "string" } }
            }
            """);
    }

    @Test
    void fileSaysEverythingAboutTheEvent() {
        var event = DeclaredEvent.read(TYPE, aFile());

        assertThat(event.title()).isEqualTo("时长入账");
        assertThat(event.topic()).isEqualTo("scoring.events.v1");
        assertThat(event.owner()).isEqualTo("scoring");
        assertThat(event.readers()).containsExactly("program");
        assertThat(event.writers()).isEmpty();
        assertThat(event.isVisibleOutside()).isTrue();
    }

    @Test
    void payloadIsTheSchemaWithoutTheKeywordsOfTheEvent() {
        var payload = DeclaredEvent.read(TYPE, aFile()).payload();

        assertThat(payload.propertyNames()).contains("title", "properties").doesNotContain("x-topic", "x-outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "description", "x-topic", "x-outside", "type", "properties"})
    void fileWhenAKeywordIsMissingIsRejectedAndTheKeywordNamed(String keyword) {
        var file = aFile();
        file.remove(keyword);

        assertThatExceptionOfType(BrokenContractException.class)
                .isThrownBy(() -> DeclaredEvent.read(TYPE, file))
                .withMessageStartingWith(TYPE + ".json is not the contract of an event: ")
                .withMessageContaining("'" + keyword + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "hours-posted,volunteering.<service>.<event>.v<number>",
        "volunteering.scoring.hours-posted,volunteering.<service>.<event>.v<number>",
        "volunteering.activity.hours-posted.v1,a topic of another service: scoring.events.v1"
    })
    void fileWhenItsNameDoesNotFitIsRejected(String type, String reason) {
        assertThatExceptionOfType(BrokenContractException.class)
                .isThrownBy(() -> DeclaredEvent.read(type, aFile()))
                .withMessageStartingWith(type + ".json ")
                .withMessageEndingWith(reason);
    }

    @Test
    void typeFromOutsideMayLieOnAnyTopic() {
        assertThat(DeclaredEvent.read("volunteering.external.hours-reported.v1", aFile())
                        .owner())
                .isEqualTo("scoring");
    }
}
