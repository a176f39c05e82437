package cn.volunteering.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

/**
 * The demo story: a new agency below the Ningxia office does one act of service with 30 people, and its minutes reach
 * the office's roll-up exactly. Every step goes over the public address, with people who really sign in. Each run
 * onboards a new agency, so it can be repeated.
 */
public final class DemoStory {

    private static final String OFFICE = "nx-wmb";
    private static final String OFFICER = "demo-nx-wmb";
    private static final int ROSTER = 200;
    private static final int PEOPLE = 30;
    private static final List<String> SECTIONS = List.of("综合处（演示）", "服务处（演示）");
    private static final List<String> BRANCHES = List.of("第一党支部（演示）", "第二党支部（演示）");

    private final Teller teller = new Teller();
    private final Surroundings surroundings;
    private final String agencyId = "demo-" + Long.toString(System.currentTimeMillis(), 36);

    private DemoStory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Exits with status 0 only when every figure agrees. */
    public static void main(String[] arguments) {
        try {
            new DemoStory(Surroundings.ofEnvironment()).run();
        } catch (StoryFailedException | PlatformAwayException e) {
            System.err.println("The story failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        Platform platform = Platform.signIn(surroundings);
        Agency agency = onboardedAgency(platform);
        EventExchange exchange = EventExchange.open(agency, agencyId);
        teller.tell("The agency's own system signed in with its secret and follows the agency's events.");
        Session officer = officer();
        var books = new Books(agency, agencyId, officer, OFFICE);
        long before = books.minutesOfOffice();
        teller.tell("The office %s sees %d minutes of all its agencies.", OFFICE, before);

        List<String> volunteers = roster(agency);
        Member liaison = agency.member(volunteers.getFirst(), agencyId + "-liaison", "liaison");
        Crowd crowd = crowd(agency, volunteers.subList(1, 1 + PEOPLE));
        List<Long> minutes = actOfService(agency, liaison, crowd);
        compare(books, before, minutes);
        compare(exchange, sum(minutes));
        teller.tell("Every figure agrees.");
    }

    private Agency onboardedAgency(Platform platform) {
        String administrator = agencyId + "-admin";
        platform.onboard(DemoTenant.agency(agencyId, OFFICE, administrator));
        teller.tell("The operator onboarded the agency %s below %s.", agencyId, OFFICE);
        Session committee = platform.firstAdministrator(agencyId, administrator, Passwords.make());
        teller.tell("Its first administrator signed in and chose a password.");
        return new Agency(surroundings.origin(), agencyId, committee);
    }

    private Session officer() {
        return new SignInBook(surroundings.signIns()).signIn(surroundings.origin(), OFFICER);
    }

    private List<String> roster(Agency agency) {
        SECTIONS.forEach(name -> agency.openUnit("SECTION", name));
        BRANCHES.forEach(name -> agency.openUnit("BRANCH", name));
        agency.reportHeadcount(YearMonth.now().toString(), 210, 10);
        byte[] file = RosterFile.of(ROSTER, SECTIONS, BRANCHES);
        teller.same("rows imported from the roster file", ROSTER, agency.importRoster(file));
        teller.same("rows after importing the same file again", ROSTER, agency.importRoster(file));
        List<String> volunteers = agency.volunteers();
        teller.same("people on the roster", ROSTER, volunteers.size());
        return volunteers;
    }

    private Crowd crowd(Agency agency, List<String> volunteers) {
        var crowd = Crowd.gather(
                PEOPLE, number -> agency.member(volunteers.get(number), agencyId + "-v" + number, "volunteer"));
        crowd.each(member -> Patience.retrying(
                        () -> member.session().post(agency.path("/volunteer/volunteers/me/activation")))
                .expect(200));
        teller.tell("%d volunteers signed in for the first time and confirmed that they take part.", PEOPLE);
        return crowd;
    }

    private List<Long> actOfService(Agency agency, Member liaison, Crowd crowd) {
        var act = new ActOfService(agency, liaison.session());
        String project = act.acceptedProject(agency.sectionOf(liaison.volunteer()));
        teller.tell("The liaison filed a project, the committee accepted it.");
        String activity = act.openActivity(project, PEOPLE);
        crowd.each(member -> act.signUp(activity, member));
        teller.tell("%d volunteers signed up for the activity.", PEOPLE);
        serve(act, activity, crowd);
        List<Long> minutes = act.confirmedMinutes(activity);
        teller.same("attendances confirmed by the second person", PEOPLE, minutes.size());
        act.close(activity);
        teller.tell("The activity is closed with %d minutes.", sum(minutes));
        return minutes;
    }

    private void serve(ActOfService act, String activity, Crowd crowd) {
        act.start(activity);
        crowd.each(member -> act.checkIn(member, act.token(activity, "IN")));
        teller.tell("%d volunteers checked in with the token shown on site.", PEOPLE);
        waitOneMinute();
        crowd.each(member -> act.checkOut(member, act.token(activity, "OUT")));
        act.end(activity);
        teller.tell("%d volunteers served for at least a minute and checked out.", PEOPLE);
        teller.tell("  Calls repeated so far because a part did not answer: %d.", Patience.repeatedCalls());
    }

    /** Only whole minutes count, so everyone stays for a minute. */
    private static void waitOneMinute() {
        Patience.pause(Duration.ofSeconds(61));
    }

    private void compare(Books books, long before, List<Long> minutes) {
        long sum = sum(minutes);
        Patience.until("the minutes in the office's roll-up", books::minutesInRollup, found -> found == sum);
        teller.same("minutes of the agency in the office's roll-up", sum, books.minutesInRollup());
        teller.same("participants in the office's roll-up", (long) PEOPLE, books.participantsInRollup());
        teller.same("minutes of all agencies of the office", before + sum, books.minutesOfOffice());
        teller.same("minutes in the agency's summary", sum, books.summaryMinutes());
        teller.same("minutes in the hours ledger", sum, books.ledgerMinutes());
        teller.same("points in the points ledger", points(sum), new BigDecimal(books.points()));
        teller.tell("  = projections compared with their sources: %d figures, no difference", books.comparedFigures());
    }

    private void compare(EventExchange exchange, long sum) {
        teller.same("minutes streamed to the agency's own system", sum, exchange.minutesStreamed(PEOPLE));
        teller.same(
                "events kept of its report, whose second is invalid",
                List.of(true, false, true),
                exchange.keptEventsOfReport());
        teller.same(
                "answers to the same report again",
                List.of("DUPLICATE", "REJECTED", "DUPLICATE"),
                exchange.answersToReport());
        teller.same("reports streamed back", List.of("first", "last"), exchange.reportsStreamed(2));
        teller.same("records that arrived twice on its streams", 0, exchange.repeats());
        teller.same("it sees only its own agency", true, exchange.seesOnlyItsOwn());
        teller.same("answers of the office's event door", List.of(404, 404), exchange.answersOfForeignDoor(OFFICE));
    }

    private static BigDecimal points(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    private static long sum(List<Long> minutes) {
        return minutes.stream().mapToLong(Long::longValue).sum();
    }
}
