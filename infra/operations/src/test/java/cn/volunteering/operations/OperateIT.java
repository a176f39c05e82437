package cn.volunteering.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as an operator runs it, with a shell's view: what is printed, and with which status it ends. */
class OperateIT {

    private static final String LETTER = """
        {"id":"activity.events.v1.scoring-hours.dlt-0-3","group":"scoring-hours","tenant":"nx-gxt","cycles":1,
        "failedAt":"2026-11-21T08:00:00Z","reason":"unreadable-payload","message":"The payload does not fit"}\
        """;
    private static final String NO_LETTERS = page("");

    @TempDir
    Path folder;

    private FakePlatform platform;

    @BeforeEach
    void start() {
        platform = new FakePlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void deadLettersListWhenAServiceIsAwayShowsTheOthersAndSaysWhich() throws Exception {
        for (String service : List.of("registry", "volunteer", "activity")) {
            platform.answering(letters(service) + "?state=OPEN&size=50", NO_LETTERS);
        }
        platform.answering(letters("scoring") + "?state=OPEN&size=50", page(LETTER))
                .answering(letters("reporting") + "?state=OPEN&size=50", 503, "{\"detail\":\"统计与报送暂时不可用\"}");

        Outcome outcome = operate("dead-letters", "list");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("dlt-0-3", "nx-gxt", "unreadable-payload", "The payload does not fit");
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .startsWith("reporting: ")
                .contains("503: 统计与报送暂时不可用");
    }

    @Test
    void deadLettersListWhenNothingAnswersDoesNotSayThatThereAreNone() throws Exception {
        platform.answering(letters("scoring") + "?state=OPEN&size=50", 403, "{\"detail\":\"您的角色不能进行这项操作\"}");

        Outcome outcome = operate("dead-letters", "list", "--service", "scoring");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("403: 您的角色不能进行这项操作");
    }

    @Test
    void deadLettersListWhenInJsonHasTheServiceInEachRow() throws Exception {
        platform.answering(letters("scoring") + "?state=DISCARDED&size=50&ofTenant=nx-gxt", page(LETTER));

        Outcome outcome = operate(
                "dead-letters", "list", "--json", "--service", "scoring", "--state", "DISCARDED", "--tenant", "nx-gxt");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("[{\"service\":\"scoring\",\"id\":\"activity.events.v1.scoring-hours.dlt-0-3\"");
    }

    @Test
    void redriveWhenTheServiceIsNotNamedFindsTheOneThatKnowsTheRecord() throws Exception {
        platform.answering("POST /api/platform/scoring/dead-letters/x-0-3/redrive", 202, "");

        Outcome outcome = operate("dead-letters", "redrive", "x-0-3");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualToIgnoringNewLines("1 put back.");
        assertThat(platform.asked()).last().asString().contains("/scoring/");
    }

    @Test
    void redriveWhenRefusedGivesThePlatformsReason() throws Exception {
        platform.answering("POST /api/platform/registry/dead-letters/x/redrive", 409, "{\"detail\":\"该记录已经处理过\"}");

        Outcome outcome = operate("dead-letters", "redrive", "x");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).isEqualToIgnoringNewLines("registry answered 409: 该记录已经处理过");
    }

    @Test
    void redriveWhenOfAGroupSendsTheCutOff() throws Exception {
        platform.answering("POST /api/platform/scoring/dead-letters/redrive", 202, "{\"count\":4}");

        Outcome outcome = operate(
                "dead-letters",
                "redrive",
                "--service",
                "scoring",
                "--group",
                "scoring-hours",
                "--before",
                "2026-11-21T08:00:00Z");

        assertThat(outcome.out()).isEqualToIgnoringNewLines("4 put back.");
        assertThat(platform.asked())
                .singleElement()
                .asString()
                .contains("\"group\":\"scoring-hours\"", "\"failedBefore\":\"2026-11-21T08:00:00Z\"");
    }

    @Test
    void redriveWhenNeitherARecordNorAGroupIsNamedIsNotUnderstood() throws Exception {
        assertThat(operate("dead-letters", "redrive").status()).isEqualTo(2);
        assertThat(operate("dead-letters", "redrive", "--group", "g").status()).isEqualTo(2);
        assertThat(platform.asked()).isEmpty();
    }

    @Test
    void auditVerifyWhenAChainIsBrokenEndsWithOneAndNamesThePosition() throws Exception {
        platform.withClaims("{\"realm_access\":{\"roles\":[\"platform-auditor\"]}}")
                .answering(
                        "GET /api/platform/registry/tenants?size=200&page=0",
                        page("{\"id\":\"nx-gxt\",\"state\":\"ACTIVE\"},{\"id\":\"gone\",\"state\":\"DELETED\"}"))
                .answering(verification("scoring"), "{\"entries\":9,\"intact\":true,\"lastHash\":\"ab\"}")
                .answering(
                        verification("scoring") + "?ofTenant=nx-gxt",
                        "{\"entries\":3,\"brokenAt\":4,\"intact\":false,\"lastHash\":\"cd\"}");

        Outcome outcome = operate("audit", "verify", "--service", "scoring");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("BROKEN AT 4", "nx-gxt", "(platform)")
                .doesNotContain("gone");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void auditVerifyWhenTheTokenIsOfATenantsAuditorAsksInsideThatTenant() throws Exception {
        platform.withClaims("{\"organization\":{\"nx-gxt\":{\"realm_access\":{\"roles\":[\"auditor\"]}},"
                        + "\"qh-wmb\":{\"realm_access\":{\"roles\":[\"committee\"]}}}}")
                .answering(
                        "POST /api/tenants/nx-gxt/scoring/audit/verification",
                        "{\"entries\":3,\"intact\":true,\"lastHash\":\"cd\"}");

        Outcome outcome = operate("audit", "verify", "--service", "scoring");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("whole").doesNotContain("qh-wmb");
    }

    @Test
    void auditListWhenOfATenantAndAskedByThePlatformsAuditorIsNotEvenTried() throws Exception {
        platform.withClaims("{\"realm_access\":{\"roles\":[\"platform-auditor\"]}}");

        Outcome outcome = operate("audit", "list", "--tenant", "nx-gxt");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("read by its own auditor alone");
        assertThat(platform.asked()).isEmpty();
    }

    @Test
    void readModelsCheckWhenOneDiffersEndsWithOne() throws Exception {
        platform.answering("GET /api/platform/scoring/read-models", "[\"balances\"]")
                .answering(
                        "GET /api/platform/scoring/read-models/balances/drift?ofTenant=nx-gxt",
                        "{\"name\":\"balances\",\"tenant\":\"nx-gxt\",\"clean\":false,\"compared\":7,\"differences\":2}");

        Outcome outcome = operate("read-models", "check", "--service", "scoring", "--tenant", "nx-gxt");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("balances", "DRIFT");
    }

    @Test
    void lagWhenSeveralGroupsHandleATenantTakesThemTogether() throws Exception {
        platform.answering("GET /api/platform/scoring/lag", """
            {"unsent":[{"tenant":"-","oldestSeconds":0},{"tenant":"nx-gxt","oldestSeconds":61.5}],
             "waiting":[{"group":"scoring-hours","records":12},{"group":"scoring-points","records":0}],
             "handled":[{"group":"a","tenant":"nx-gxt","count":3,"meanSeconds":1,"maxSeconds":2},
                        {"group":"b","tenant":"nx-gxt","count":1,"meanSeconds":5,"maxSeconds":5}]}\
            """);

        Outcome outcome = operate("lag", "--service", "scoring", "--tenant", "nx-gxt");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).containsPattern("scoring +nx-gxt +61.5 s +4 +2.0 s +5.0 s");
        assertThat(outcome.out()).containsPattern("scoring +scoring-hours +12").doesNotContain("scoring-points");
    }

    @Test
    void anyWhenAskedTooOftenWaitsAndAsksAgain() throws Exception {
        platform.answering("GET /api/platform/scoring/read-models", 429, "{}");
        var later = Thread.ofVirtual().start(() -> {
            while (platform.asked().isEmpty()) {
                Thread.onSpinWait();
            }
            platform.answering("GET /api/platform/scoring/read-models", "[\"balances\"]");
        });

        assertThat(operate("read-models", "list", "--service", "scoring").out()).contains("balances");
        later.join();
        assertThat(platform.asked()).hasSizeGreaterThan(1);
    }

    @Test
    void anyWhenTheSecretIsWrongSaysSoInOneSentence() throws Exception {
        Outcome outcome = run(Map.of("OPERATIONS_CLIENT_SECRET", "wrong"), "lag", "--url", platform.origin());

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .contains("Keycloak rejects platform-operations (401)");
    }

    @Test
    void anyWhenThereIsNothingToSignInWithNamesTheVariables() throws Exception {
        Outcome outcome = run(Map.of(), "audit", "verify", "--url", platform.origin());

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("PLATFORM_TOKEN", "AUDIT_CLIENT_SECRET");
    }

    @Test
    void anyWhenNothingRunsHereSaysWhatToDo() throws Exception {
        Outcome outcome = run(Map.of(), "lag", "--data", folder.resolve("empty").toString());

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("infra/up").contains("--url");
    }

    @Test
    void anyWhenAPlatformRunsHereSignsInWithItsSecrets() throws Exception {
        platform.answering("GET /api/platform/scoring/read-models", "[\"balances\"]");
        write("data/secrets.properties", "OPERATIONS_CLIENT_SECRET=" + FakePlatform.SECRET);
        write("run/launcher.properties", """
            pid=%d
            origin=%s
            ready=true
            """.formatted(ProcessHandle.current().pid(), platform.origin()));

        Outcome outcome = run(Map.of(), "read-models", "list", "--service", "scoring", "--data", folder.toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("balances");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void anyWhenAServiceIsUnknownIsNotUnderstood() throws Exception {
        Outcome outcome = operate("lag", "--service", "oracle");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no service oracle");
    }

    @Test
    void helpWhenAskedForTellsWhatEachStatusMeans() throws Exception {
        for (String[] command : new String[][] {{}, {"audit"}, {"audit", "verify"}, {"read-models", "rebuild"}}) {
            Outcome help = run(
                    Map.of(),
                    Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new));

            assertThat(help.status()).isZero();
            assertThat(help.out()).contains("Status:", "A chain is broken").contains("did not answer");
        }
    }

    private static String letters(String service) {
        return "GET /api/platform/" + service + "/dead-letters";
    }

    private static String verification(String service) {
        return "POST /api/platform/" + service + "/audit/verification";
    }

    private static String page(String items) {
        return "{\"items\":[" + items + "],\"page\":0,\"size\":50,\"total\":0}";
    }

    /** How a command ended and what it said. */
    private record Outcome(int status, String out, String err) {}

    /** Runs a command on the fake platform, signed in. */
    private Outcome operate(String... arguments) throws Exception {
        var all = Stream.concat(Stream.of(arguments), Stream.of("--url", platform.origin()));
        return run(
                Map.of("OPERATIONS_CLIENT_SECRET", FakePlatform.SECRET, "AUDIT_CLIENT_SECRET", FakePlatform.SECRET),
                all.toArray(String[]::new));
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        String classPath = "target/classes" + File.pathSeparator + "target/lib/*";
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath,
                Operate.class.getName()));
        command.addAll(List.of(arguments));
        File err = folder.resolve("err").toFile();
        var builder = new ProcessBuilder(command).redirectError(err);
        builder.environment().keySet().removeIf(name -> name.startsWith("PLATFORM_") || name.endsWith("_SECRET"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err.toPath()));
    }
}
