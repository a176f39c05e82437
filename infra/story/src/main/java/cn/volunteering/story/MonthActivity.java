package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An activity of the month, from the project to its closing. Everything is found by its title or a person's name. */
final class MonthActivity {

    private static final String PROJECT = "敬老爱幼（演示）";
    private static final String ACTIVITY = "看望社区老人（演示）";
    private static final String PROJECTS = "/activity/projects?q=" + Person.searched(PROJECT);
    private static final String ACTIVITIES = "/activity/activities?q=" + Person.searched(ACTIVITY);
    private static final String OPEN = "/activity/activities/open";
    private static final String MINE = "/activity/sign-ups/mine";
    private static final String ROLL = "/activity/activities/{id}/attendances";
    private static final String QUEUE = "/activity/review-queue?size=200";
    private static final Duration LENGTH = Duration.ofHours(1);

    private final Person committee;
    private final Person liaison;

    MonthActivity(Person committee, Person liaison) {
        this.committee = committee;
        this.liaison = liaison;
    }

    /** Lets the liaison file a project, which the committee finds in its inbox and accepts. */
    void acceptedProject(String section) {
        var proposal = Map.of(
                "title", PROJECT,
                "origin", "APPLIED",
                "leadSectionId", section,
                "field", "特殊群体关爱",
                "description", "到社区看望老人（演示数据）");
        Patience.untilGranted(
                "the draft of a project", () -> liaison.session().post(liaison.path("/activity/projects"), proposal));
        liaison.post("/activity/projects/{id}/filing", liaison.offered("FILE", PROJECTS, "/title", PROJECT));
        JsonNode filed = waiting(committee, "PROJECTS_TO_ANSWER", "/title", PROJECT);
        committee.post("/activity/projects/{id}/acceptance", filed);
    }

    /** Returns the line with the given text in the list behind an item of the person's inbox. */
    private static JsonNode waiting(Person person, String item, String field, String text) {
        var inbox = person.find("/activity/inbox", each -> isWaiting(each, item), item);
        return person.find("/activity" + inbox.path("list").asString(), field, text);
    }

    private static boolean isWaiting(JsonNode item, String kind) {
        return item.path("kind").asString().equals(kind) && item.path("count").asLong() > 0;
    }

    void open(int capacity) {
        var project = liaison.offered("PLAN_ACTIVITY", PROJECTS, "/title", PROJECT);
        liaison.post("/activity/projects/{id}/activities", project, plan(capacity, "社区活动中心（演示）"));
        liaison.post("/activity/activities/{id}/recruiting", onDesk("RECRUIT"));
    }

    private static Map<String, Object> plan(int capacity, String place) {
        Instant start = ActOfService.startToday();
        return Map.of(
                "title",
                ACTIVITY,
                "mode",
                "CONCENTRATED",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(LENGTH).toString(),
                "place",
                place,
                "capacity",
                capacity,
                "riskStatement",
                "步行前往，注意交通安全",
                "riskLevel",
                "LOW");
    }

    private JsonNode onDesk(String action) {
        return liaison.offered(action, ACTIVITIES, "/title", ACTIVITY);
    }

    /** Signs a volunteer up for the activity in their list of open ones. Returns SEATED or WAITING. */
    String signUp(Person volunteer) {
        var open = volunteer.find(OPEN, line -> isOffered(line, "SIGN_UP"), ACTIVITY);
        return volunteer
                .post("/activity/activities/{id}/sign-ups", open.path("activity"))
                .text("standing");
    }

    private static boolean isOffered(JsonNode open, String action) {
        return open.at("/activity/title").asString("").equals(ACTIVITY) && Person.offers(open, action);
    }

    void withdraw(Person volunteer) {
        var mine = volunteer.offered("WITHDRAW", MINE, "/title", ACTIVITY);
        volunteer.delete("/activity/activities/{activityId}/sign-ups/mine?reason=" + Person.searched("临时出差（演示）"), mine);
    }

    /** Waits until a volunteer's list tells them that they moved up. */
    void awaitPromotion(Person volunteer) {
        volunteer.find(MINE, line -> line.hasNonNull("promotedAt"), "a seat for " + volunteer.name());
    }

    /** Moves the activity to another place, and waits until a volunteer's list shows the change. */
    void move(Person volunteer, String place) {
        var line = onDesk("REPLAN");
        var plan = new HashMap<>(plan(line.path("capacity").asInt(), place));
        plan.put("startsAt", line.path("startsAt").asString());
        plan.put("endsAt", line.path("endsAt").asString());
        liaison.put("/activity/activities/{id}", line, plan);
        volunteer.find(
                MINE,
                mine -> mine.path("place").asString().equals(place)
                        && !mine.path("changes").isEmpty(),
                place);
    }

    void start() {
        liaison.post("/activity/activities/{id}/start", onDesk("START"));
    }

    void end() {
        liaison.post("/activity/activities/{id}/end", onDesk("END"));
    }

    void checkIn(Person volunteer) {
        scan(volunteer, "IN", "/activity/check-ins");
    }

    void checkOut(Person volunteer) {
        scan(volunteer, "OUT", "/activity/check-outs");
    }

    private void scan(Person volunteer, String direction, String address) {
        var activity = onDesk("SHOW_TOKEN");
        String token = liaison.read("/activity/activities/"
                        + activity.path("id").asString() + "/check-in-token?direction=" + direction)
                .text("token");
        volunteer.post(address, activity, Map.of("token", token));
    }

    /** Lets the liaison put the time of a volunteer right: from their check-in for the given time. */
    void putRight(Person volunteer, Duration stay, String reason) {
        String roll = ROLL.replace("{id}", onDesk("SHOW_TOKEN").path("id").asString()) + "?size=200";
        var line = liaison.offered("ENTER", roll, "/displayName", volunteer.name());
        Instant from = Instant.parse(line.path("startedAt").asString());
        liaison.put(
                "/activity/activities/{activityId}/attendances/{volunteerId}",
                line,
                Map.of("startedAt", from.toString(), "endedAt", from.plus(stay).toString(), "reason", reason));
    }

    /** Returns the lines that wait for the committee, whose number its inbox shows. */
    List<JsonNode> reviewQueue(int expected) {
        committee.find(
                "/activity/inbox",
                item -> item.path("kind").asString().equals("HOURS_TO_REVIEW")
                        && item.path("count").asInt() == expected,
                expected + " hours to review");
        return committee.lines(QUEUE);
    }

    /** Confirms all lines of the queue except the rejected person's. Returns the confirmed minutes. */
    long review(List<JsonNode> queue, Person rejected, String reason) {
        var confirm = queue.stream()
                .filter(line -> !isOf(line, rejected))
                .map(MonthActivity::idOf)
                .toList();
        var reject = queue.stream()
                .filter(line -> isOf(line, rejected))
                .map(line -> Map.of("attendanceId", idOf(line), "reason", reason))
                .toList();
        var answer = committee.post(
                "/activity/activities/{activityId}/hours-review",
                queue.getFirst(),
                Map.of("confirm", confirm, "reject", reject));
        if (answer.body().path("confirmed").size() != confirm.size()) {
            throw new StoryFailedException("Not all hours were confirmed: " + answer);
        }
        return queue.stream()
                .filter(line -> !isOf(line, rejected))
                .mapToLong(line -> line.path("minutes").asLong())
                .sum();
    }

    private static boolean isOf(JsonNode line, Person person) {
        return line.path("displayName").asString("").equals(person.name());
    }

    private static String idOf(JsonNode line) {
        return line.path("attendanceId").asString();
    }

    void close() {
        JsonNode ended = waiting(liaison, "ACTIVITIES_TO_CLOSE", "/title", ACTIVITY);
        liaison.upload("/activity/activities/{id}/photos?kind=PROCESS", ended, "photo.png", DrawnPhoto.of(ACTIVITY));
        liaison.post("/activity/activities/{id}/closing", ended);
    }

    /** Returns what a volunteer sees of their own attendance. */
    static JsonNode ownAttendance(Person volunteer) {
        return volunteer.find("/activity/attendances/mine", "/activityTitle", ACTIVITY);
    }
}
