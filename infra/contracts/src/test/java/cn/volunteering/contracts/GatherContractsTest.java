package cn.volunteering.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gathers the contracts of two small services: one publishes hours; the other receives them and has an event door. */
class GatherContractsTest {

    private static final String HOURS = DeclaredEventTest.TYPE + ".json";

    @TempDir
    Path root;

    @TempDir
    Path target;

    @BeforeEach
    void twoServices() throws IOException {
        write("scoring-service", "frame.yaml", "asyncapi: 3.0.0\n");
        write("scoring-service", "schemas/" + HOURS, DeclaredEventTest.aFile().toString());
        write("door", "frame.yaml", """
            channels:
              stream:
                address: /events
                x-outside: readers
              report:
                address: /events
                x-outside: writers
            x-receives:
              volunteering.scoring.hours-posted.v1: Shown to readers.
            """);
    }

    @Test
    void filesOfAllServicesAreGatheredAndRemovedOnesForgotten() throws IOException {
        gather();
        assertThat(target.resolve("events").resolve(HOURS)).exists();

        Files.delete(contract("scoring-service").resolve("schemas").resolve(HOURS));
        write("door", "frame.yaml", "asyncapi: 3.0.0\n");
        gather();

        assertThat(target.resolve("events").resolve(HOURS)).doesNotExist();
    }

    @Test
    void documentSendsWhatTheServicePublishes() throws IOException {
        gather();

        assertThat(document("scoring"))
                .contains(
                        "send-scoring.events.v1",
                        "address: scoring.events.v1",
                        "title: 时长入账",
                        "$ref: schemas/" + HOURS);
        assertThat(target.resolve("asyncapi/scoring/schemas").resolve(HOURS)).exists();
    }

    @Test
    void documentReceivesWhatItsFrameNamesAndSaysWhatFor() throws IOException {
        gather();

        assertThat(document("door"))
                .contains("receive-scoring.events.v1", "description: Shown to readers.")
                .doesNotContain("send-", "x-receives");
    }

    @Test
    void channelOutsideCarriesTheEventsThatAreOpenOnThatSide() throws IOException {
        gather();

        String door = document("door");
        int stream = door.indexOf("  stream:");
        int report = door.indexOf("  report:");
        assertThat(door.substring(stream, report)).contains(DeclaredEventTest.TYPE);
        assertThat(door.substring(report, door.indexOf("  scoring.events.v1:"))).doesNotContain("messages");
    }

    @Test
    void eventInTheFolderOfAnotherServiceIsRejected() throws IOException {
        write("activity-service", "frame.yaml", "asyncapi: 3.0.0\n");
        write("activity-service", "schemas/" + HOURS, DeclaredEventTest.aFile().toString());

        assertThatExceptionOfType(BrokenContractException.class)
                .isThrownBy(this::gather)
                .withMessage(HOURS + " is in activity-service, but scoring owns it");
    }

    @Test
    void frameThatReceivesAnUnknownTypeIsRejected() throws IOException {
        write("door", "frame.yaml", "x-receives:\n  volunteering.scoring.hours-lost.v1: For fun.\n");

        assertThatExceptionOfType(BrokenContractException.class)
                .isThrownBy(this::gather)
                .withMessageContaining("volunteering.scoring.hours-lost.v1, which no service declares");
    }

    private void gather() throws IOException {
        GatherContracts.main(new String[] {root.toString(), target.toString()});
    }

    private String document(String service) throws IOException {
        return Files.readString(target.resolve("asyncapi").resolve(service).resolve("asyncapi.yaml"))
                .replace("\"", "");
    }

    private Path contract(String service) {
        return root.resolve(service).resolve("src/main/resources/asyncapi");
    }

    private void write(String service, String file, String content) throws IOException {
        Path path = contract(service).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
