package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Sends a given number of mixed requests over the public address: rounds of sign-ins, roster imports, lists and
 * check-ins of one new demo agency. Makes no comparisons; {@link DemoStory} does.
 */
public final class MixedLoad {

    private static final String OFFICE = "nx-wmb";
    private static final int ROSTER = 200;
    private static final int PEOPLE = 20;
    private static final List<String> SECTIONS = List.of("综合处（演示）");
    private static final List<String> BRANCHES = List.of("第一党支部（演示）");
    private static final List<String> LISTS = List.of(
            "/volunteer/volunteers?size=200",
            "/volunteer/org-units?axis=SECTION",
            "/activity/projects?size=50",
            "/registry/policies",
            "/scoring/totals",
            "/reporting/units?axis=SECTION");
    private static final List<String> OWN_LISTS = List.of(
            "/volunteer/volunteers/me", "/activity/activities/open", "/activity/sign-ups/mine", "/scoring/mine");

    private final String origin;
    private final String agencyId = "mixed-" + Long.toString(System.currentTimeMillis(), 36);
    private final String administrator = agencyId + "-admin";
    private final String password = Passwords.make();
    private final Agency agency;
    private final ActOfService act;
    private final Crowd crowd;
    private final String activity;

    private MixedLoad(Surroundings surroundings) {
        this.origin = surroundings.origin();
        this.agency = openAgency(Platform.signIn(surroundings));
        List<String> volunteers = agency.volunteers();
        Member liaison = agency.member(volunteers.getFirst(), agencyId + "-liaison", "liaison");
        this.crowd = Crowd.gather(PEOPLE, number -> member(volunteers.get(1 + number), number));
        this.act = new ActOfService(agency, liaison.session());
        this.activity = runningActivity(liaison);
    }

    /** @param arguments the number of requests; the round that reaches it is completed */
    public static void main(String[] arguments) {
        try {
            new MixedLoad(Surroundings.ofEnvironment()).run(Long.parseLong(arguments[0]));
        } catch (StoryFailedException | PlatformAwayException e) {
            System.err.println("The load failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private Agency openAgency(Platform platform) {
        platform.onboard(DemoTenant.agency(agencyId, OFFICE, administrator));
        var opened = new Agency(origin, agencyId, platform.firstAdministrator(agencyId, administrator, password));
        SECTIONS.forEach(name -> opened.openUnit("SECTION", name));
        BRANCHES.forEach(name -> opened.openUnit("BRANCH", name));
        opened.reportHeadcount(YearMonth.now().toString(), ROSTER, 0);
        opened.importRoster(RosterFile.of(ROSTER, SECTIONS, BRANCHES));
        return opened;
    }

    private Member member(String volunteer, int number) {
        Member member = agency.member(volunteer, agencyId + "-v" + number, "volunteer");
        Patience.retrying(() -> member.session().post(agency.path("/volunteer/volunteers/me/activation")))
                .expect(200);
        return member;
    }

    private String runningActivity(Member liaison) {
        String project = act.acceptedProject(agency.sectionOf(liaison.volunteer()));
        String opened = act.openActivity(project, PEOPLE);
        crowd.each(member -> act.signUp(opened, member));
        act.start(opened);
        return opened;
    }

    private void run(long requests) {
        Instant begin = Instant.now();
        int rounds = 0;
        while (Wire.sent() < requests) {
            round();
            rounds++;
        }
        System.out.printf(
                "%d requests in %d s: %d rounds, each with one import, one sign-in and check-ins of %d people%n",
                Wire.sent(), Duration.between(begin, Instant.now()).toSeconds(), rounds, PEOPLE);
    }

    private void round() {
        agency.importRoster(RosterFile.of(PEOPLE, SECTIONS, BRANCHES));
        Session committee = SignIn.with(origin, administrator, password);
        LISTS.forEach(list -> readList(committee, list));
        crowd.each(member -> OWN_LISTS.forEach(list -> readList(member.session(), list)));
        crowd.each(this::checkInAgain);
    }

    /** Only the first check-in of a person is accepted; the others cost the platform the same. */
    private void checkInAgain(Member member) {
        String token = act.token(activity, "IN");
        Patience.retrying(() -> member.session().post(agency.path("/activity/check-ins"), Map.of("token", token)));
    }

    /** Requests a list until access is granted: the services learn about new accounts from events. */
    private void readList(Session session, String list) {
        Patience.untilGranted("the list " + list, () -> session.get(agency.path(list)));
    }
}
