package cn.volunteering.story;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures sign-in and all parts while many callers send their bodies byte by byte: strangers to the token address, and
 * accounts of one agency to a part. Another agency, at the same network address, must not notice.
 */
public final class SlowCallers {

    private static final String OFFICE = "nx-wmb";
    private static final String TOKENS = "/auth/realms/volunteering/protocol/openid-connect/token";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String JSON = "Content-Type: application/json\r\nAuthorization: Bearer ";
    private static final int AGENCIES = 2;
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(50);
    private static final Map<String, String> LISTS = Map.of(
            "registry", "/registry/policies",
            "volunteer", "/volunteer/volunteers",
            "activity", "/activity/projects",
            "scoring", "/scoring/totals",
            "reporting", "/reporting/units?axis=SECTION");

    private final String origin;
    private final Platform platform;
    private final String series = "slow-" + Long.toString(System.currentTimeMillis(), 36);
    private final PrintStream out;
    private final Map<String, Runnable> calls = new LinkedHashMap<>();

    private SlowCallers(String origin, String operatorPassword, PrintStream out) {
        this.origin = origin;
        this.out = out;
        platform = Platform.signIn(origin, operatorPassword);
    }

    /**
     * Measures and prints the times of each kind of call.
     *
     * @param lines connections of strangers, and as many of accounts
     * @param rounds calls of each kind
     * @return the 99th percentile of the slowest kind
     * @throws StoryFailedException if a call fails
     */
    public static Duration measure(String origin, String operatorPassword, int lines, int rounds, PrintStream out) {
        return new SlowCallers(origin, operatorPassword, out).measure(lines, rounds);
    }

    private Duration measure(int count, int rounds) {
        prepareCalls();
        List<OutsideProgram> accounts = new ArrayList<>();
        for (int number = 0; number < AGENCIES; number++) {
            accounts.add(agency(series + "-" + number).program());
        }
        measured(rounds);
        out.println("Without slow callers:");
        print(measured(rounds));
        try (var lines = new SlowLines(origin)) {
            lines.open(count, TOKENS, FORM);
            for (int number = 0; number < AGENCIES; number++) {
                String path = "/api/tenants/" + series + "-" + number + "/activity/projects";
                lines.open(count / AGENCIES, path, JSON + accounts.get(number).token() + "\r\n");
            }
            return measured(rounds, lines);
        }
    }

    private Duration measured(int rounds, SlowLines lines) {
        Instant begin = Instant.now();
        int open = lines.open();
        Map<String, Latencies> times = measured(rounds);
        out.printf("With %d slow callers at the start and %d at the end:%n", open, lines.open());
        print(times);
        Patience.until("slow callers to be ended", lines::open, left -> left == 0);
        out.printf(
                "All slow callers were ended after %d s.%n",
                Duration.between(begin, Instant.now()).toSeconds());
        return times.values().stream()
                .map(kind -> kind.percentile(99))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private void prepareCalls() {
        String password = Passwords.make();
        Agency quick = agency(series + "-quick", password);
        OutsideProgram program = quick.program();
        calls.put("token of a program", program::token);
        calls.put("sign-in of a person", () -> SignIn.with(origin, series + "-quick-admin", password));
        LISTS.forEach((part, list) -> {
            Patience.untilGranted(list, () -> quick.committee().get(quick.path(list)));
            calls.put(part, () -> quick.committee().get(quick.path(list)).expect(200));
        });
    }

    private Agency agency(String id) {
        return agency(id, Passwords.make());
    }

    private Agency agency(String id, String password) {
        platform.onboard(DemoTenant.agency(id, OFFICE, id + "-admin"));
        return new Agency(origin, id, platform.firstAdministrator(id, id + "-admin", password));
    }

    private Map<String, Latencies> measured(int rounds) {
        var times = new LinkedHashMap<String, List<Duration>>();
        for (int round = 0; round < rounds; round++) {
            calls.forEach((kind, call) ->
                    times.computeIfAbsent(kind, _ -> new ArrayList<>()).add(timed(call)));
            Patience.pause(BETWEEN_ROUNDS);
        }
        var latencies = new LinkedHashMap<String, Latencies>();
        times.forEach((kind, taken) -> latencies.put(kind, new Latencies(taken)));
        return latencies;
    }

    private static Duration timed(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void print(Map<String, Latencies> times) {
        times.forEach((kind, taken) -> out.printf("  %-20s %s%n", kind, taken));
    }
}
