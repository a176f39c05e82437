package cn.volunteering.story;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the committee of an agency reads about one year, at the public address. */
public final class Dashboards {

    private static final Map<String, String> READS = Map.of(
            "totals of the year", "/reporting/summary?year=",
            "totals by section", "/reporting/units?axis=SECTION&year=",
            "verdicts", "/reporting/verdicts?year=");

    private final Agency agency;
    private final int year;

    private Dashboards(Agency agency, int year) {
        this.agency = agency;
        this.year = year;
    }

    /**
     * Onboards an agency below an office and signs its committee in.
     *
     * @throws PlatformAwayException if nothing answers at the origin
     */
    public static Dashboards ofNewAgency(
            String origin, String operatorPassword, String agency, String office, int year) {
        var platform = Platform.signIn(origin, operatorPassword);
        String administrator = agency + "-admin";
        platform.onboard(DemoTenant.agency(agency, office, administrator));
        var committee = platform.firstAdministrator(agency, administrator, Passwords.make());
        return new Dashboards(new Agency(origin, agency, committee), year);
    }

    /**
     * Reads each dashboard as often as wanted and prints the times.
     *
     * @return the 99th percentile of each dashboard
     * @throws StoryFailedException if a read fails
     */
    public Map<String, Duration> measure(int rounds, PrintStream out) {
        var slowest = new LinkedHashMap<String, Duration>();
        READS.forEach((name, address) -> {
            var times = new Latencies(times(agency.path(address + year), rounds));
            out.printf("  %-20s %s%n", name, times);
            slowest.put(name, times.percentile(99));
        });
        return slowest;
    }

    private List<Duration> times(String address, int rounds) {
        var times = new ArrayList<Duration>();
        Patience.untilGranted(address, () -> agency.committee().get(address));
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            agency.committee().get(address).expect(200);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return times;
    }
}
