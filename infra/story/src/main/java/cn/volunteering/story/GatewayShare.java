package cn.volunteering.story;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures how many requests per second pass through the gateway, compared with the same requests sent to a part
 * directly. The programs of several agencies send them at once, each no more than the gateway allows to one caller.
 */
public final class GatewayShare {

    private static final String OFFICE = "nx-wmb";
    private static final String LIST = "/volunteer/org-units?axis=SECTION";
    private static final int UNITS = 10;
    private static final double NANOS = 1e9;

    /** Refills what a round takes from the burst of a caller. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(4);

    private final String origin;
    private final URI part;
    private final List<Caller> callers = new ArrayList<>();

    private GatewayShare(String origin, URI part) {
        this.origin = origin;
        this.part = part;
    }

    /** A program of an agency, which reads a list. */
    private record Caller(String path, OutsideProgram program) {

        /** Returns the same caller with a new token: a token lives shorter than the measurement may take. */
        SignedIn signIn() {
            return new SignedIn(path, program.token());
        }
    }

    private record SignedIn(String path, String token) {

        void read(URI from) {
            var request = HttpRequest.newBuilder(from.resolve(path))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json")
                    .GET();
            Answer.of("GET " + from + path, Wire.send(request, BodyHandlers.ofByteArray()))
                    .expect(200);
        }
    }

    /**
     * Measures in turn and prints each round; the first rounds are warm-up.
     *
     * @param part address of volunteer-service
     * @param agencies number of callers at once
     * @param reads requests of each caller in a round, at most the burst that the gateway allows
     * @return requests per second through the gateway, divided by those without it
     * @throws StoryFailedException if a request fails
     */
    public static double measure(
            String origin, String operatorPassword, URI part, int agencies, int reads, int rounds, PrintStream out) {
        var share = new GatewayShare(origin, part);
        share.onboard(Platform.signIn(origin, operatorPassword), agencies);
        share.rounds(reads, rounds, out);
        return share.rounds(reads, rounds, out);
    }

    private void onboard(Platform platform, int agencies) {
        String series = "share-" + Long.toString(System.currentTimeMillis(), 36);
        for (int number = 0; number < agencies; number++) {
            String id = series + "-" + number;
            platform.onboard(DemoTenant.agency(id, OFFICE, id + "-admin"));
            var agency = new Agency(origin, id, platform.firstAdministrator(id, id + "-admin", Passwords.make()));
            IntStream.range(0, UNITS).forEach(unit -> agency.openUnit("SECTION", "处室" + unit + "（演示）"));
            callers.add(new Caller(agency.path(LIST), agency.program()));
        }
    }

    private double rounds(int reads, int rounds, PrintStream out) {
        double through = 0;
        double direct = 0;
        for (int round = 0; round < rounds; round++) {
            double past = perSecond(part, reads);
            double gateway = perSecond(URI.create(origin), reads);
            out.printf("  %6.0f requests/s direct, %6.0f through the gateway%n", past, gateway);
            direct += past;
            through += gateway;
            Patience.pause(BETWEEN_ROUNDS);
        }
        return through / direct;
    }

    private double perSecond(URI address, int reads) {
        List<SignedIn> signedIn = callers.stream().map(Caller::signIn).toList();
        long start = System.nanoTime();
        Crowd.allAtOnce(signedIn, caller -> {
            IntStream.range(0, reads).forEach(_ -> caller.read(address));
            return caller;
        });
        return callers.size() * reads * NANOS / (System.nanoTime() - start);
    }
}
