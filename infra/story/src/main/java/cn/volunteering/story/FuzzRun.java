package cn.volunteering.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Runs the fuzzer, a program that takes an OpenAPI document, on a part of the platform. */
final class FuzzRun {

    /** No server errors, no answer that the document does not describe, and no success for what it does not permit. */
    private static final String CHECKS = String.join(
            ",",
            "not_a_server_error",
            "status_code_conformance",
            "content_type_conformance",
            "response_headers_conformance",
            "response_schema_conformance",
            "negative_data_rejection");

    private final String program;
    private final String origin;
    private final Path folder;

    FuzzRun(String program, String origin, Path folder) {
        this.program = program;
        this.origin = origin;
        this.folder = folder;
    }

    /**
     * Fuzzes what a document describes, and prints what the fuzzer finds.
     *
     * @param credentials the headers of the account that calls
     * @return whether every answer was as described
     */
    boolean passes(String name, ObjectNode document, Map<String, String> credentials, Duration time) {
        try {
            Path file = Files.writeString(folder.resolve(name + ".json"), document.toString());
            var command = new ArrayList<>(List.of(
                    program,
                    "run",
                    file.toString(),
                    "--url",
                    origin,
                    "--checks",
                    CHECKS,
                    "--phases",
                    "coverage,fuzzing",
                    "--max-time",
                    String.valueOf(time.toSeconds()),
                    "--seed",
                    "1",
                    "--no-shrink",
                    "--continue-on-failure",
                    "--warnings",
                    "off",
                    "--no-color"));
            credentials.forEach((header, value) -> command.addAll(List.of("-H", header + ": " + value)));
            return run(command, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean run(List<String> command, String name) throws IOException {
        Path output = folder.resolve(name + ".txt");
        try {
            int status = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (status != 0) {
                System.out.println(Files.readString(output));
            }
            return status == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
