package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Onboards many demo agencies at once and prints how long it takes until all are active. */
public final class OnboardMany {

    private static final String OFFICE = "nx-wmb";
    private static final double MILLIS = 1000;

    private final Platform platform;
    private final String series = "many-" + Long.toString(System.currentTimeMillis(), 36);

    private OnboardMany(Surroundings surroundings) {
        this.platform = Platform.signIn(surroundings);
    }

    /** @param arguments the number of agencies */
    public static void main(String[] arguments) {
        try {
            new OnboardMany(Surroundings.ofEnvironment()).run(Integer.parseInt(arguments[0]));
        } catch (StoryFailedException | PlatformAwayException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(int count) {
        Instant begin = Instant.now();
        List<String> ids =
                IntStream.range(0, count).mapToObj(i -> series + "-" + i).toList();
        ids.forEach(id -> platform.requestOnboarding(DemoTenant.agency(id, OFFICE, id + "-admin")));
        Duration accepted = Duration.between(begin, Instant.now());
        ids.forEach(platform::awaitActive);
        Duration active = Duration.between(begin, Instant.now());
        System.out.printf(
                "%d agencies: accepted after %.1f s, all active after %.1f s, %.2f s each%n",
                count, accepted.toMillis() / MILLIS, active.toMillis() / MILLIS, active.toMillis() / MILLIS / count);
    }
}
