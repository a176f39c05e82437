package cn.volunteering.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The committee's roster: the list of each month, accounts for its people, and people who leave. */
final class MonthRoster {

    private static final String SECTION = "综合处（演示）";
    private static final String BRANCH = "第一党支部（演示）";
    private static final String PLANS = "/volunteer/roster-imports/plans";
    private static final String UPDATES = "/volunteer/roster-imports/updates?plan=";

    private final Agency agency;
    private final Person committee;
    private final int series = RosterFile.anySeries();

    MonthRoster(Agency agency, Person committee) {
        this.agency = agency;
        this.committee = committee;
    }

    /** Opens the units that the list names. */
    void openUnits() {
        agency.openUnit("SECTION", SECTION);
        agency.openUnit("BRANCH", BRANCH);
    }

    String sectionId() {
        return committee
                .find("/volunteer/org-units?axis=SECTION", "/name", SECTION)
                .path("id")
                .asString();
    }

    /**
     * Applies the first list, in which the row after the given people has a faulty identity number.
     *
     * @return the plan as it was shown before it was applied
     */
    JsonNode firstList(int people) {
        var rows = new ArrayList<>(rows(1, people));
        var faulty = new ArrayList<>(row(people + 1));
        faulty.set(2, "11010119900101");
        rows.add(faulty);
        return apply(rows);
    }

    /**
     * Applies the list of the next month: the first person has another phone number, the last of the given people is
     * missing, and one person is new.
     *
     * @return the plan as it was shown before it was applied
     */
    JsonNode nextList(int people) {
        var changed = new ArrayList<>(row(1));
        changed.set(3, "09510%04d%03d".formatted(series, 900));
        return apply(Stream.of(List.<List<String>>of(changed), rows(2, people - 1), rows(people + 1, people + 1))
                .flatMap(List::stream)
                .toList());
    }

    private JsonNode apply(List<List<String>> rows) {
        byte[] file = RosterFile.of(rows);
        JsonNode plan = upload(PLANS, file).expect(200).body();
        JsonNode done =
                upload(UPDATES + plan.path("plan").asString(), file).expect(200).body();
        if (!done.path("counts").equals(plan.path("counts"))) {
            throw new StoryFailedException("The plan promised " + plan.path("counts") + " but did " + done);
        }
        return plan;
    }

    private Answer upload(String address, byte[] file) {
        return Patience.retrying(() -> committee.session().upload(committee.path(address), "名册.xlsx", file));
    }

    private List<List<String>> rows(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(this::row).toList();
    }

    private List<String> row(int person) {
        return RosterFile.row(series, person, SECTION, BRANCH);
    }

    /** Opens accounts for people found by their names and signs each in with the one-time password of their slip. */
    List<Person> signIn(int people) {
        var forms = IntStream.rangeClosed(1, people).mapToObj(this::form).toList();
        var opened = Patience.retrying(() ->
                        committee.session().post(committee.path("/registry/accounts/batch"), Map.of("accounts", forms)))
                .expect(200);
        var slips = opened.body().path("items").valueStream().toList();
        return Crowd.atOnce(slips, this::signIn);
    }

    private Map<String, String> form(int person) {
        JsonNode line = inRoster(RosterFile.nameOf(person));
        return Map.of("volunteerId", line.path("id").asString(), "username", committee.tenant() + "-p" + person);
    }

    private JsonNode inRoster(String name) {
        return committee.find("/volunteer/volunteers?name=" + Person.searched(name), "/displayName", name);
    }

    private Person signIn(JsonNode slip) {
        if (!slip.path("result").asString().equals("OPENED")) {
            throw new StoryFailedException("No account: " + slip);
        }
        Session session = agency.firstSignIn(
                slip.path("username").asString(), slip.path("oneTimePassword").asString());
        return new Person(slip.path("displayName").asString(), session, committee.tenant());
    }

    /** Lets the first sign-in of a person be followed by their own confirmation. */
    void confirm(Person volunteer) {
        var me = volunteer.read("/volunteer/volunteers/me").body();
        volunteer.post("/volunteer/volunteers/me/activation", me);
    }

    /** Makes a person a liaison. Their session ends, and they sign in again with the new role. */
    void makeLiaison(Person volunteer) {
        var account = committee.find("/registry/accounts?size=200", "/volunteerName", volunteer.name());
        committee.put("/registry/accounts/{accountId}/role", account, Map.of("role", "liaison"));
    }

    /** Records that a person leaves today. */
    void leave(Person volunteer, String today) {
        var line = committee.offered(
                "LEAVE",
                "/volunteer/volunteers?name=" + Person.searched(volunteer.name()),
                "/displayName",
                volunteer.name());
        committee.post("/volunteer/volunteers/{id}/departure", line, Map.of("on", today, "reason", "调离（演示）"));
    }

    /** Returns the state of a person's account, as the committee's list shows it. */
    String stateOfAccount(Person volunteer) {
        return committee
                .find("/registry/accounts?size=200", "/volunteerName", volunteer.name())
                .path("state")
                .asString();
    }
}
