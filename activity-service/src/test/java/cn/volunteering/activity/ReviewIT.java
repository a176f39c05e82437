package cn.volunteering.activity;

import static cn.volunteering.activity.Reviews.PEOPLE;
import static cn.volunteering.activity.Reviews.atOnce;
import static cn.volunteering.activity.Reviews.attendance;
import static cn.volunteering.activity.Reviews.await;
import static cn.volunteering.activity.Reviews.confirming;
import static cn.volunteering.activity.Reviews.everyone;
import static cn.volunteering.activity.Reviews.everything;
import static cn.volunteering.activity.Reviews.rejecting;
import static cn.volunteering.activity.Reviews.volunteer;
import static cn.volunteering.activity.Reviews.whyLeft;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.activity.attendance.ForcedCheckOuts;
import cn.volunteering.activity.attendance.RollEntry;
import cn.volunteering.activity.hoursreview.ReviewDecisions;
import cn.volunteering.activity.hoursreview.ReviewHours;
import cn.volunteering.activity.hoursreview.ReviewResult;
import cn.volunteering.activity.hoursreview.ReviewSheet;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.activity.signup.ChangeAgenda;
import cn.volunteering.activity.signup.CountedTime;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.testsupport.TestEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review while others work: it leaves what has changed since it was read, and reviews the rest. */
@ServiceTest
class ReviewIT {

    private static final AccountId REVIEWER = new AccountId("committee");
    private static final AccountId SECOND_REVIEWER = new AccountId("committee-2");
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-21T03:00:00Z");

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    TestEvents events;

    @Autowired
    Members members;

    @Autowired
    AggregateStore<Activity> activities;

    @Autowired
    AggregateStore<Attendance> store;

    @Autowired
    Attendances attendances;

    @Autowired
    ForcedCheckOuts forcedCheckOuts;

    @Autowired
    ChangeAgenda changeAgenda;

    @Autowired
    ReviewSheet sheet;

    @Autowired
    AuditLog audit;

    @BeforeEach
    void nineInTheMorning() {
        clock.reset();
    }

    @Test
    void reviewWhenAnAttendanceChangedSinceItWasReadGoesOnWithTheOthers() {
        var agency = agencies.withVolunteers(2);
        var activity = endedActivity(agency);
        attest(agency, activity, 1, NINE, TEN);
        attest(agency, activity, 2, NINE, TEN);

        var result =
                review(agency, activity, everything(activity), REVIEWER, () -> correct(agency, activity, 1, REVIEWER));

        assertThat(result.confirmed()).containsExactly(attendance(activity, 2));
        assertThat(whyLeft(result)).containsExactly(attendance(activity, 1).value() + " review-own-record");
    }

    @Test
    void reviewWhenTwoReviewersConfirmOverlappingTimesAtOnceCountsOneOfThem() {
        var agency = agencies.withVolunteers(PEOPLE);
        var one = endedActivity(agency);
        var other = endedActivity(agency);
        everyone().forEach(number -> attest(agency, one, number, NINE, TEN));
        everyone().forEach(number -> attest(agency, other, number, TEN.minusSeconds(60), ELEVEN));
        var bothHaveRead = new CyclicBarrier(2);

        var results = atOnce(
                () -> review(agency, one, everything(one), REVIEWER, () -> await(bothHaveRead)),
                () -> review(agency, other, everything(other), SECOND_REVIEWER, () -> await(bothHaveRead)));

        assertThat(confirmedPerPerson(agency)).hasSize(PEOPLE).allSatisfy((_, times) -> assertThat(times)
                .isEqualTo(1));
        assertThat(results.stream().flatMap(result -> whyLeft(result).stream()))
                .hasSize(PEOPLE)
                .allSatisfy(why -> assertThat(why).endsWith(" attendance-overlaps"));
    }

    private Map<String, Long> confirmedPerPerson(TestAgency agency) {
        var confirmed = events.await(
                "activity.events.v1",
                PEOPLE,
                event -> event.tenant().equals(agency.id()) && event.type().contains("hours-confirmed"));
        return confirmed.stream()
                .collect(groupingBy(event -> event.data().path("volunteerId").asString(), counting()));
    }

    @Test
    void reviewWhenAnotherBrokeOffAfterItTookTheTimeCompletesIt() {
        var agency = agencies.withVolunteers(1);
        var activity = endedActivity(agency);
        attest(agency, activity, 1, NINE, TEN);
        takeTime(agency, activity, 1, NINE, TEN);

        var result = review(agency, activity, everything(activity), REVIEWER);

        assertThat(result.confirmed()).containsExactly(attendance(activity, 1));
    }

    @Test
    void reviewWhenTimeWasTakenForWhatIsThenRejectedFindsItFree() {
        var agency = agencies.withVolunteers(1);
        var one = endedActivity(agency);
        var other = endedActivity(agency);
        attest(agency, one, 1, NINE, TEN);
        attest(agency, other, 1, NINE, ELEVEN);
        takeTime(agency, one, 1, NINE, TEN);
        assertThat(whyLeft(review(agency, other, everything(other), REVIEWER)))
                .containsExactly(attendance(other, 1).value() + " attendance-overlaps");

        review(agency, one, rejecting(attendance(one, 1)), REVIEWER);

        assertThat(review(agency, other, everything(other), REVIEWER).confirmed())
                .containsExactly(attendance(other, 1));
        assertThat(whyLeft(review(agency, one, confirming(attendance(one, 1)), REVIEWER)))
                .containsExactly(attendance(one, 1).value() + " attendance-overlaps");
    }

    /** Takes the time as a review does that fails before it saves the attendance. */
    private void takeTime(TestAgency agency, ActivityId activity, int number, Instant from, Instant to) {
        var time = new Interval(from, to);
        var taken = new CountedTime(attendance(activity, number), 1, time);
        agency.inside(() -> {
            changeAgenda.change(volunteer(number), time.day(), agenda -> agenda.count(taken, Set.of()));
            return taken;
        });
    }

    @Test
    void reviewWhenAnEntryCameWhileClosingStillCounts() {
        var agency = agencies.withVolunteers(1);
        var activity = endedActivity(agency);
        agency.photographed(activity.value());
        var closing =
                new Overtaken(attendances, () -> agency.liaison().post("/activities/" + activity.value() + "/closing"));
        var enterRoll = new EnterRoll(members, activities, store, closing, forcedCheckOuts, audit, clock);
        agency.inside(() -> enterRoll.enter(activity, volunteer(1), NINE, TEN, new AccountId("liaison")));
        assertThat(stateOf(agency, activity)).isEqualTo(ActivityState.CLOSED);

        var result = review(agency, activity, everything(activity), REVIEWER);

        assertThat(result.confirmed()).containsExactly(attendance(activity, 1));
        assertThat(stateOf(agency, activity)).isEqualTo(ActivityState.CLOSED);
    }

    @Test
    void reviewWhenClosedLeavesWhatWasRejectedBefore() {
        var agency = agencies.withVolunteers(1);
        var activity = endedActivity(agency);
        attest(agency, activity, 1, NINE, TEN);
        review(agency, activity, rejecting(attendance(activity, 1)), REVIEWER);
        agency.photographed(activity.value());
        agency.liaison().post("/activities/" + activity.value() + "/closing");

        var result = review(agency, activity, confirming(attendance(activity, 1)), REVIEWER);

        assertThat(whyLeft(result)).containsExactly(attendance(activity, 1).value() + " activity-not-now");
    }

    @Test
    void reviewWhenOneWasRejectedMeanwhileLeavesThatOne() {
        var agency = agencies.withVolunteers(2);
        var activity = endedActivity(agency);
        attest(agency, activity, 1, NINE, TEN);
        attest(agency, activity, 2, NINE, TEN);
        var rejection = Map.of(
                "reject", List.of(Map.of("attendanceId", attendance(activity, 1).value(), "reason", "未到现场")));

        var result =
                review(agency, activity, everything(activity), REVIEWER, () -> agency.caller("committee-2", "committee")
                        .post("/activities/" + activity.value() + "/hours-review", rejection));

        assertThat(result.confirmed()).containsExactly(attendance(activity, 2));
        assertThat(whyLeft(result)).containsExactly(attendance(activity, 1).value() + " attendance-rejected");
    }

    private ActivityState stateOf(TestAgency agency, ActivityId activity) {
        return agency.inside(() -> activities.get(activity.value()).state().state());
    }

    private ActivityId endedActivity(TestAgency agency) {
        clock.reset();
        var activity = new ActivityId(agency.runningActivity(PEOPLE));
        clock.pass(Duration.ofHours(3));
        agency.liaison().post("/activities/" + activity.value() + "/end");
        return activity;
    }

    /** Enters without looking at other entries, as two organisers do at the same instant. */
    private void attest(TestAgency agency, ActivityId activity, int number, Instant from, Instant to) {
        agency.inside(() -> {
            var member = members.find(volunteer(number)).orElseThrow();
            var entry = new RollEntry(member, from, to, new Signature(new AccountId("liaison"), clock.instant()));
            var attested = Attendance.attest(activities.get(activity.value()).state(), entry);
            return store.insert(attendance(activity, number).value(), attested);
        });
    }

    private static void correct(TestAgency agency, ActivityId activity, int number, AccountId by) {
        var entry = Map.of("startedAt", NINE.toString(), "endedAt", TEN.toString());
        var path = "/activities/" + activity.value() + "/attendances/volunteer-" + number;
        assertThat(agency.caller(by.value(), "committee")
                        .put(path, entry, "\"0\"")
                        .status())
                .isEqualTo(200);
    }

    private ReviewResult review(TestAgency agency, ActivityId activity, ReviewDecisions order, AccountId by) {
        return review(agency, activity, order, by, () -> {});
    }

    private ReviewResult review(
            TestAgency agency, ActivityId activity, ReviewDecisions order, AccountId by, Runnable meanwhile) {
        var overtaken = new Overtaken(attendances, meanwhile);
        var reviewHours = new ReviewHours(
                members, activities, store, changeAgenda, overtaken, forcedCheckOuts, sheet, audit, clock);
        return agency.inside(() -> reviewHours.review(activity, order, by));
    }
}
