package cn.volunteering.story;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Measures what happens when everyone of a large activity checks in at once: each volunteer scans the code with a session
 * of their own, and repeats the scan until the platform has accepted it.
 */
public final class CheckInStorm {

    private static final String OFFICE = "nx-wmb";
    private static final List<String> SECTIONS = List.of("综合处（演示）");
    private static final List<String> BRANCHES = List.of("第一党支部（演示）");
    private static final int PAGE = 200;

    /** A roster file tells at most 999 people apart. */
    private static final int ROWS = 900;

    private static final long NEW_TOKEN_SECONDS = 5;

    private final Agency agency;
    private final String agencyId;
    private final PrintStream out;

    private CheckInStorm(Agency agency, String agencyId, PrintStream out) {
        this.agency = agency;
        this.agencyId = agencyId;
        this.out = out;
    }

    /**
     * Measures and prints how long the check-ins took.
     *
     * @param people volunteers who check in at once
     * @param warmUp volunteers who check in before, a few at a time
     * @return the 99th percentile of the time from the first scan of a volunteer to its acceptance
     * @throws StoryFailedException if a check-in is lost or refused
     */
    public static Duration measure(String origin, String operatorPassword, int people, int warmUp, PrintStream out) {
        String id = "storm-" + Long.toString(System.currentTimeMillis(), 36);
        Platform platform = Platform.signIn(origin, operatorPassword);
        platform.onboard(DemoTenant.agency(id, OFFICE, id + "-admin"));
        var agency = new Agency(origin, id, platform.firstAdministrator(id, id + "-admin", Passwords.make()));
        return new CheckInStorm(agency, id, out).measure(people, warmUp);
    }

    private Duration measure(int people, int warmUp) {
        List<String> volunteers = roster(1 + warmUp + people);
        Member liaison = agency.member(volunteers.getFirst(), agencyId + "-liaison", "liaison");
        var act = new ActOfService(agency, liaison.session());
        String project = act.acceptedProject(agency.sectionOf(liaison.volunteer()));
        out.printf("Opening accounts for %d volunteers, who sign in for the first time.%n", warmUp + people);
        Crowd early = crowd("early-", volunteers.subList(1, 1 + warmUp));
        Crowd crowd = crowd("v", volunteers.subList(1 + warmUp, volunteers.size()));
        warmUp(act, project, early);
        out.println("All have signed in. They sign up for the activity.");
        String activity = runningActivity(act, project, crowd);
        out.println("All have a seat. They check in now.");
        Latencies times = allAtOnce(act, activity, crowd);
        requireEveryone(activity, people);
        return times.percentile(99);
    }

    private List<String> roster(int people) {
        SECTIONS.forEach(name -> agency.openUnit("SECTION", name));
        BRANCHES.forEach(name -> agency.openUnit("BRANCH", name));
        agency.reportHeadcount(YearMonth.now().toString(), people, 0);
        for (int left = people; left > 0; left -= ROWS) {
            agency.importRoster(RosterFile.of(Math.min(left, ROWS), SECTIONS, BRANCHES));
        }
        return IntStream.range(0, Math.ceilDiv(people, PAGE))
                .mapToObj(agency::volunteers)
                .flatMap(List::stream)
                .toList();
    }

    private Crowd crowd(String name, List<String> volunteers) {
        String prefix = agencyId + "-" + name;
        var crowd = Crowd.gather(
                volunteers.size(), number -> agency.member(volunteers.get(number), prefix + number, "volunteer"));
        crowd.each(member -> Patience.untilGranted(
                "the activation", () -> member.session().post(agency.path("/volunteer/volunteers/me/activation"))));
        return crowd;
    }

    private void warmUp(ActOfService act, String project, Crowd early) {
        String activity = runningActivity(act, project, early);
        early.each(member -> act.checkIn(member, act.token(activity, "IN")));
        act.end(activity);
    }

    private String runningActivity(ActOfService act, String project, Crowd crowd) {
        String activity = act.openActivity(project, crowd.members().size());
        crowd.each(member -> act.signUp(activity, member));
        act.start(activity);
        return activity;
    }

    private Latencies allAtOnce(ActOfService act, String activity, Crowd crowd) {
        var token = new AtomicReference<>(act.token(activity, "IN"));
        try (var screen = Executors.newSingleThreadScheduledExecutor()) {
            screen.scheduleWithFixedDelay(
                    () -> token.set(act.token(activity, "IN")), NEW_TOKEN_SECONDS, NEW_TOKEN_SECONDS, TimeUnit.SECONDS);
            Instant begin = Instant.now();
            int repeated = Patience.repeatedCalls();
            var times = new Latencies(Crowd.allAtOnce(crowd.members(), member -> scan(member, token)));
            print(times, Duration.between(begin, Instant.now()), Patience.repeatedCalls() - repeated);
            screen.shutdownNow();
            return times;
        }
    }

    private Duration scan(Member member, AtomicReference<String> token) {
        Instant begin = Instant.now();
        Patience.untilGranted("a check-in", () -> member.session()
                .post(agency.path("/activity/check-ins"), Map.of("token", token.get())));
        return Duration.between(begin, Instant.now());
    }

    private void print(Latencies times, Duration all, int unanswered) {
        out.printf("check-in at once  %s%n", times);
        out.printf(
                "%.1f s until the last one; %d scans had no connection and were repeated.%n",
                all.toMillis() / 1e3, unanswered);
    }

    private void requireEveryone(String activity, int people) {
        long present = Patience.retrying(() ->
                        agency.committee().get(agency.path("/activity/activities/" + activity + "/attendances?size=1")))
                .expect(200)
                .body()
                .path("total")
                .asLong();
        if (present != people) {
            throw new StoryFailedException(people + " volunteers checked in, but " + present + " are on the list");
        }
        out.printf("All %d volunteers are on the list of those present.%n", present);
    }
}
