package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestClient.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an object offers is what the service does: every state, every role, every action, tried over HTTP. */
@ServiceTest
class AllowedActionsIT {

    private static final Map<String, String> REASON = Map.of("reason", "须修改");

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(1);
    }

    private enum ProjectCase {
        DRAFT,
        JOINT_DRAFT,
        FILED,
        ACCEPTED,
        RETURNED
    }

    @ParameterizedTest
    @EnumSource
    void aProjectOffersExactlyWhatWouldChangeIt(ProjectCase state) {
        assertAgrees(state, projectActions(), () -> "/projects/" + projectIn(state));
    }

    private String projectIn(ProjectCase state) {
        var proposal = new HashMap<>(TestAgency.aProposal());
        proposal.put("coSectionIds", state == ProjectCase.JOINT_DRAFT ? List.of(TestAgency.CO_SECTION) : List.of());
        String id = agency.liaison().post("/projects", proposal).id();
        if (state != ProjectCase.DRAFT) {
            agency.liaison().post("/projects/" + id + "/filing");
        }
        if (state == ProjectCase.ACCEPTED) {
            agency.committee().post("/projects/" + id + "/acceptance");
        }
        if (state == ProjectCase.RETURNED) {
            agency.committee().post("/projects/" + id + "/return", REASON);
        }
        return id;
    }

    /** Returns a proposal that leaves the co-sections as they are. */
    private static Map<String, Object> aRevision() {
        var proposal = new HashMap<>(TestAgency.aProposal());
        proposal.remove("coSectionIds");
        return proposal;
    }

    private static Map<String, Attempt> projectActions() {
        return Map.of(
                "REVISE", (caller, path, etag) -> caller.put(path, aRevision(), etag),
                "CONFIRM", (caller, path, etag) -> caller.post(path + "/confirmation"),
                "FILE", (caller, path, etag) -> caller.post(path + "/filing"),
                "ACCEPT", (caller, path, etag) -> caller.post(path + "/acceptance"),
                "RETURN", (caller, path, etag) -> caller.post(path + "/return", REASON),
                "SET_NUMBER",
                        (caller, path, etag) -> caller.put(path + "/national-number", Map.of("number", "640100-1")),
                "PLAN_ACTIVITY", (caller, path, etag) -> caller.post(path + "/activities", TestAgency.aPlan(2)),
                "DELETE", (caller, path, etag) -> caller.delete(path, etag));
    }

    private enum ActivityCase {
        PLANNED,
        RECRUITING,
        RUNNING,
        ENDED,
        UNREVIEWED,
        HOURS_REVIEW,
        CLOSED,
        CANCELLED
    }

    @ParameterizedTest
    @EnumSource
    void anActivityOffersExactlyWhatWouldChangeIt(ActivityCase state) {
        assertAgrees(state, activityActions(), () -> {
            clock.reset();
            return "/activities/" + activityIn(state);
        });
    }

    private String activityIn(ActivityCase state) {
        String id = agency.liaison()
                .post("/projects/" + agency.acceptedProject() + "/activities", TestAgency.aPlan(2))
                .id();
        String path = "/activities/" + id;
        if (state.compareTo(ActivityCase.RECRUITING) >= 0) {
            agency.liaison().post(path + "/recruiting");
        }
        if (state == ActivityCase.CANCELLED) {
            agency.liaison().post(path + "/cancellation", REASON);
        } else if (state.compareTo(ActivityCase.RUNNING) >= 0) {
            agency.liaison().post(path + "/start");
            run(state, id, path);
        }
        return id;
    }

    private void run(ActivityCase state, String id, String path) {
        if (state == ActivityCase.UNREVIEWED || state == ActivityCase.HOURS_REVIEW) {
            agency.volunteer(1).post("/check-ins", agency.shownToken(id, "IN"));
            clock.pass(Duration.ofMinutes(5));
            agency.volunteer(1).post("/check-outs", agency.shownToken(id, "OUT"));
        }
        if (state.compareTo(ActivityCase.ENDED) >= 0) {
            agency.photographed(id);
            agency.liaison().post(path + "/end");
        }
        if (state == ActivityCase.HOURS_REVIEW) {
            agency.committee().post(path + "/hours-review", Map.of("confirm", List.of(id + ".volunteer-1")));
        }
        if (state == ActivityCase.CLOSED) {
            agency.liaison().post(path + "/closing");
        }
    }

    private Map<String, Attempt> activityActions() {
        return Map.of(
                "REPLAN", (caller, path, etag) -> caller.put(path, TestAgency.aPlan(3), etag),
                "RECRUIT", (caller, path, etag) -> caller.post(path + "/recruiting"),
                "START", (caller, path, etag) -> caller.post(path + "/start"),
                "END", (caller, path, etag) -> caller.post(path + "/end"),
                "CANCEL", (caller, path, etag) -> caller.post(path + "/cancellation", REASON),
                "DELETE", (caller, path, etag) -> caller.delete(path),
                "CLOSE", (caller, path, etag) -> caller.post(path + "/closing"),
                "SIGN_UP_OTHERS",
                        (caller, path, etag) -> caller.post(
                                path + "/sign-ups/on-behalf", Map.of("volunteerIds", List.of("volunteer-1"))),
                "SHOW_TOKEN", (caller, path, etag) -> caller.get(path + "/check-in-token?direction=IN"));
    }

    /** One call that carries out an action. */
    @FunctionalInterface
    private interface Attempt {
        Answer carryOut(Caller caller, String path, String etag);
    }

    private List<Caller> callers() {
        return List.of(
                agency.committee(),
                agency.liaison(),
                agency.coLiaison(),
                agency.volunteer(1),
                agency.caller("liaison", "committee"));
    }

    /** Tries every action by every caller, each on an object that no earlier attempt has changed. */
    private void assertAgrees(Enum<?> state, Map<String, Attempt> actions, Supplier<String> object) {
        String path = object.get();
        for (Caller caller : callers()) {
            for (String action : actions.keySet()) {
                if (isDone(state, caller, action, path, actions.get(action))) {
                    path = object.get();
                }
            }
        }
    }

    private boolean isDone(Enum<?> state, Caller caller, String action, String path, Attempt attempt) {
        var before = caller.get(path);
        boolean offered = before.status() == 200 && offers(before.body(), action);
        var known = agency.committee().get(path);

        var answer = attempt.carryOut(caller, path, known.etag());

        boolean done = answer.status() / 100 == 2 && (answer.status() != 200 || changes(action, known, answer));
        assertThat(offered)
                .as(state + " " + action + ": " + answer.status() + " " + answer.problem())
                .isEqualTo(done);
        return done;
    }

    /** Returns whether the action took effect. Some take effect although the version stays the same. */
    private static boolean changes(String action, Answer before, Answer after) {
        return Set.of("REVISE", "SHOW_TOKEN", "SIGN_UP_OTHERS").contains(action)
                || after.body().path("version").asLong()
                        > before.body().path("version").asLong();
    }

    private static boolean offers(JsonNode body, String action) {
        return body.path("allowedActions").valueStream().anyMatch(each -> each.asString()
                .equals(action));
    }
}
