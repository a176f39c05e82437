package cn.volunteering.story;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A month of a new agency: rosters that come every month, accounts, a project, an activity with a waiting list, slips at
 * check-in, someone who leaves, and the figures at the end. Operator, committee, liaison, volunteers, the office and the
 * agency's program work through lists and inboxes alone: no id is used that no answer gave them.
 */
public final class MonthStory {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String OFFICE = "nx-wmb";
    private static final String OFFICER = "demo-nx-wmb";
    private static final int PEOPLE = 10;
    private static final int VOLUNTEERS = 8;
    private static final int SEATS = 6;
    private static final int HEADCOUNT = 12;
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);
    private static final Duration MORE_THAN_A_MINUTE = Duration.ofSeconds(65);

    private final Teller teller = new Teller();
    private final Surroundings surroundings;
    private final String agencyId = "month-" + Long.toString(System.currentTimeMillis(), 36);
    private final LocalDate today = LocalDate.now(SHANGHAI);

    private MonthStory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Exits with status 0 only when every figure agrees. */
    public static void main(String[] arguments) {
        try {
            new MonthStory(Surroundings.ofEnvironment()).run();
        } catch (StoryFailedException | PlatformAwayException e) {
            System.err.println("The story failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        Person committee = onboardedCommittee();
        var agency = new Agency(surroundings.origin(), agencyId, committee.session());
        agency.reportHeadcount(YearMonth.from(today).toString(), HEADCOUNT, 0);
        EventExchange exchange = EventExchange.open(agency, agencyId);
        var roster = new MonthRoster(agency, committee);
        firstList(roster);
        List<Person> people = firstSignIns(roster);
        Person liaison = people.getFirst();
        List<Person> volunteers = people.subList(1, 1 + VOLUNTEERS);
        var activity = new MonthActivity(committee, liaison);
        plannedActivity(activity, roster);
        places(activity, roster, volunteers);
        List<Person> present = volunteers.subList(2, VOLUNTEERS);
        service(activity, present);
        long minutes = review(activity, present);
        nextList(roster);
        figures(committee, present, minutes);
        office(minutes);
        teller.same("minutes streamed to the agency's own system", minutes, exchange.minutesStreamed(SEATS - 1));
        teller.tell("The month is over, and every figure agrees.");
    }

    private Person onboardedCommittee() {
        Platform platform = Platform.signIn(surroundings);
        String administrator = agencyId + "-admin";
        platform.onboard(DemoTenant.agency(agencyId, OFFICE, administrator));
        teller.tell("The operator onboarded the agency %s below %s.", agencyId, OFFICE);
        return new Person("演示管理员", platform.firstAdministrator(agencyId, administrator, Passwords.make()), agencyId);
    }

    private void firstList(MonthRoster roster) {
        roster.openUnits();
        JsonNode counts = roster.firstList(PEOPLE).path("counts");
        teller.same(
                "people that the first list adds", PEOPLE, counts.path("added").asInt());
        teller.same("faulty rows that it keeps back", 1, counts.path("faulty").asInt());
    }

    private List<Person> firstSignIns(MonthRoster roster) {
        List<Person> people = roster.signIn(1 + VOLUNTEERS);
        people.forEach(roster::confirm);
        roster.makeLiaison(people.getFirst());
        teller.tell("%d people signed in with their slips and confirmed; one of them became liaison.", people.size());
        return people;
    }

    private void plannedActivity(MonthActivity activity, MonthRoster roster) {
        activity.acceptedProject(roster.sectionId());
        activity.open(SEATS);
        teller.tell(
                "The liaison filed a project, the committee accepted it, and an activity with %d seats opened.", SEATS);
    }

    /** The first withdraws and the second leaves the agency, so both who wait get a seat. */
    private void places(MonthActivity activity, MonthRoster roster, List<Person> volunteers) {
        var standings = volunteers.stream().map(activity::signUp).toList();
        teller.same(
                "volunteers with a seat",
                (long) SEATS,
                standings.stream().filter("SEATED"::equals).count());
        activity.withdraw(volunteers.getFirst());
        activity.awaitPromotion(volunteers.get(SEATS));
        Person leaver = volunteers.get(1);
        roster.leave(leaver, today.toString());
        activity.awaitPromotion(volunteers.get(SEATS + 1));
        Patience.until("the end of a session", leaver.session()::isSignedIn, signedIn -> !signedIn);
        teller.same("account of the person who left", "BLOCKED", roster.stateOfAccount(leaver));
        activity.move(volunteers.getLast(), "社区活动中心二楼（演示）");
        teller.tell("One withdrew, one left the agency, and both who waited moved up; everybody saw the new place.");
    }

    /** The first checks out seconds after checking in, and the last forgets to check out. */
    private void service(MonthActivity activity, List<Person> present) {
        activity.start();
        present.forEach(activity::checkIn);
        activity.checkOut(present.getFirst());
        Patience.pause(MORE_THAN_A_MINUTE);
        present.subList(1, SEATS - 1).forEach(activity::checkOut);
        activity.putRight(present.getFirst(), ONE_MINUTE, "误扫签退码（演示）");
        activity.putRight(present.getLast(), ONE_MINUTE, "忘记签退（演示）");
        activity.end();
        teller.tell("%d volunteers served; the liaison put two slips right.", present.size());
    }

    private long review(MonthActivity activity, List<Person> present) {
        List<JsonNode> queue = activity.reviewQueue(SEATS);
        Person rejected = present.get(1);
        long minutes = activity.review(queue, rejected, "未参加服务（演示）");
        teller.same(
                "reason that the rejected volunteer sees",
                "未参加服务（演示）",
                MonthActivity.ownAttendance(rejected).at("/review/rejectedFor").asString(""));
        var corrected = MonthActivity.ownAttendance(present.getFirst());
        teller.same("minutes put right", 1, corrected.path("minutes").asInt());
        teller.same("lines of its trail", 1, corrected.path("corrections").size());
        activity.close();
        teller.tell("The committee confirmed %d minutes of %d people; the activity is closed.", minutes, SEATS - 1);
        return minutes;
    }

    private void nextList(MonthRoster roster) {
        JsonNode counts = roster.nextList(PEOPLE).path("counts");
        teller.same("people that the next list adds", 1, counts.path("added").asInt());
        teller.same("people that it changes", 1, counts.path("changed").asInt());
        teller.same("people who are missing in it", 1, counts.path("missing").asInt());
    }

    private void figures(Person committee, List<Person> present, long minutes) {
        Patience.until(
                "the minutes in the agency's summary",
                () -> committee
                        .read("/reporting/summary")
                        .body()
                        .at("/figures/minutes")
                        .asLong(),
                found -> found == minutes);
        teller.same("minutes of the people behind the summary", minutes, sum(committee.lines("/reporting/persons")));
        teller.same(
                "minutes in the hours ledger",
                minutes,
                committee.read("/scoring/totals").body().path("minutes").asLong());
        for (Person volunteer : present) {
            long own = volunteer.read("/scoring/mine").body().path("minutes").asLong();
            teller.same(
                    "minutes behind the balance of a volunteer",
                    own,
                    sum(volunteer.lines("/scoring/mine/hours-entries")));
        }
    }

    private static long sum(List<JsonNode> lines) {
        return lines.stream().mapToLong(line -> line.path("minutes").asLong()).sum();
    }

    private void office(long minutes) {
        var session = new SignInBook(surroundings.signIns()).signIn(surroundings.origin(), OFFICER);
        var officer = new Person("办公室", session, OFFICE);
        var figures = Patience.until(
                        "the closed activity in the office's roll-up",
                        () -> rowOf(officer),
                        row -> row.at("/summary/figures/activityStates/CLOSED").asInt() == 1
                                && row.at("/summary/figures/minutes").asLong() == minutes)
                .at("/summary/figures");
        teller.same(
                "headcount in the office's roll-up",
                HEADCOUNT,
                figures.path("headcount").asInt());
        teller.same(
                "participants in the office's roll-up",
                SEATS - 1,
                figures.path("participants").asInt());
        teller.same(
                "volunteers in the office's roll-up, with one who came and one whose last day is today",
                PEOPLE + 1,
                figures.path("volunteers").asInt());
    }

    private JsonNode rowOf(Person officer) {
        String name = String.valueOf(DemoTenant.agency(agencyId, OFFICE, "").get("name"));
        return officer.read("/reporting/rollup")
                .body()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("name").asString("").equals(name))
                .findFirst()
                .orElseThrow(() -> new StoryFailedException("The roll-up does not list " + name));
    }
}
