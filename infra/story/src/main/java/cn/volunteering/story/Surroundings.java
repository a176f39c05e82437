package cn.volunteering.story;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The address of the platform and the credentials of its own people.
 *
 * @param signIns the file with the sign-in names of the demo
 */
record Surroundings(String origin, String operatorPassword, String auditorPassword, Path signIns) {

    static final String OPERATOR = "operator";
    static final String AUDITOR = "auditor";

    /**
     * Reads the environment variables {@code PUBLIC_ORIGIN}, {@code OPERATOR_PASSWORD}, {@code AUDITOR_PASSWORD} and
     * {@code SIGN_INS_FILE}.
     */
    static Surroundings ofEnvironment() {
        return new Surroundings(
                required("PUBLIC_ORIGIN"),
                required("OPERATOR_PASSWORD"),
                required("AUDITOR_PASSWORD"),
                Path.of(required("SIGN_INS_FILE")));
    }

    private static String required(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new StoryFailedException("The environment variable " + name + " is missing"));
    }
}
