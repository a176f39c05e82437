package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One act of service: a project is filed and accepted, people sign up, check in and out, and a second person confirms.
 */
final class ActOfService {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration LENGTH = Duration.ofHours(1);

    private final Agency agency;
    private final Session liaison;

    ActOfService(Agency agency, Session liaison) {
        this.agency = agency;
        this.liaison = liaison;
    }

    /** Drafts a project of the section, files it and has the committee accept it. Returns its id. */
    String acceptedProject(String section) {
        var draft = Patience.untilGranted(
                "the draft of a project",
                () -> liaison.post(
                        agency.path("/activity/projects"),
                        Map.of(
                                "title", "敬老爱幼（演示）",
                                "origin", "APPLIED",
                                "leadSectionId", section,
                                "field", "特殊群体关爱",
                                "description", "到社区看望老人（演示数据）")));
        String project = draft.text("id");
        step(liaison, "/activity/projects/" + project + "/filing", "FILED");
        step(agency.committee(), "/activity/projects/" + project + "/acceptance", "ACCEPTED");
        return project;
    }

    private void step(Session who, String path, String state) {
        var answer = Patience.retrying(() -> who.post(agency.path(path)));
        if (answer.status() == 409) {
            String aggregate = path.substring(0, path.lastIndexOf('/'));
            var now = Patience.retrying(() -> who.get(agency.path(aggregate))).expect(200);
            if (now.text("state").equals(state)) {
                return;
            }
        }
        answer.expect(200);
    }

    /** Plans an activity for today in the project and opens it for the given number of people. Returns its id. */
    String openActivity(String project, int capacity) {
        Instant start = startToday();
        var planned = Patience.retrying(() -> liaison.post(
                        agency.path("/activity/projects/" + project + "/activities"),
                        Map.of(
                                "title", "看望社区老人（演示）",
                                "mode", "CONCENTRATED",
                                "startsAt", start.toString(),
                                "endsAt", start.plus(LENGTH).toString(),
                                "place", "社区活动中心（演示）",
                                "capacity", capacity,
                                "riskStatement", "步行前往，注意交通安全",
                                "riskLevel", "LOW")))
                .expect(201);
        String activity = planned.text("id");
        step(liaison, "/activity/activities/" + activity + "/recruiting", "RECRUITING");
        return activity;
    }

    /** Returns now, or 22:59 at the latest: an activity must end before midnight. */
    static Instant startToday() {
        ZonedDateTime now = ZonedDateTime.now(SHANGHAI).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime latest = now.with(LocalTime.of(22, 59));
        return (now.isAfter(latest) ? latest : now).toInstant();
    }

    void signUp(String activity, Member member) {
        var place = Patience.untilGranted("the sign-up of a volunteer", () -> member.session()
                .post(agency.path("/activity/activities/" + activity + "/sign-ups")));
        if (!place.text("standing").equals("SEATED")) {
            throw new StoryFailedException("No seat for a volunteer: " + place.body());
        }
    }

    void start(String activity) {
        step(liaison, "/activity/activities/" + activity + "/start", "RUNNING");
    }

    void end(String activity) {
        step(liaison, "/activity/activities/" + activity + "/end", "ENDED");
    }

    /** Returns the token that the liaison shows on site for one direction: {@code IN} or {@code OUT}. */
    String token(String activity, String direction) {
        return Patience.retrying(() -> liaison.get(
                        agency.path("/activity/activities/" + activity + "/check-in-token?direction=" + direction)))
                .expect(200)
                .text("token");
    }

    void checkIn(Member member, String token) {
        Patience.retrying(() -> member.session().post(agency.path("/activity/check-ins"), Map.of("token", token)))
                .expect(200);
    }

    void checkOut(Member member, String token) {
        Patience.retrying(() -> member.session().post(agency.path("/activity/check-outs"), Map.of("token", token)))
                .expect(200);
    }

    /** Confirms all minutes as the second person. Returns the confirmed minutes of each attendance. */
    List<Long> confirmedMinutes(String activity) {
        var review = Map.of("confirm", unreviewed(activity));
        Patience.retrying(() -> agency.committee()
                        .post(agency.path("/activity/activities/" + activity + "/hours-review"), review))
                .expect(200);
        return attendances(activity).stream()
                .filter(line -> line.path("progress").asString("").equals("CONFIRMED"))
                .map(line -> line.path("minutes").asLong())
                .toList();
    }

    /** Returns those to confirm by name: many people arrive in one minute here, which "all" would leave alone. */
    private List<String> unreviewed(String activity) {
        return attendances(activity).stream()
                .filter(line -> line.path("progress").asString("").equals("UNREVIEWED"))
                .map(line -> line.path("attendanceId").asString(""))
                .toList();
    }

    private List<JsonNode> attendances(String activity) {
        return Agency.items(Patience.retrying(() -> agency.committee()
                        .get(agency.path("/activity/activities/" + activity + "/attendances?size=200")))
                .expect(200));
    }

    /** Archives the photo without which no activity is closed, and closes the activity. */
    void close(String activity) {
        var uploaded = Patience.retrying(() -> liaison.upload(
                agency.path("/activity/activities/" + activity + "/photos?kind=PROCESS"),
                "photo.png",
                DrawnPhoto.of(activity)));
        if (uploaded.status() != 409) {
            uploaded.expect(201);
        }
        step(liaison, "/activity/activities/" + activity + "/closing", "CLOSED");
    }
}
