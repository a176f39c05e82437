package cn.volunteering.activity.hoursreview;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnomaliesTest {

    private static final Activity ACTIVITY = anActivity().running();
    private static final Activity ELSEWHERE = anActivity().named("activity-2").running();
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Member MEMBER = People.volunteer("1");

    @Test
    void ofWhenSignedUpAndAsLongAsPlannedIsNothing() {
        var attendance = attendance(ACTIVITY, MEMBER, NINE, NOON);

        assertThat(anomalies(List.of(attendance), List.of()).of(attendance)).isEmpty();
    }

    @Test
    void ofWhenLongerThanPlannedByAMillisecond() {
        var attendance = attendance(ACTIVITY, MEMBER, NINE, NOON.plusMillis(1));

        assertThat(anomalies(List.of(attendance), List.of()).of(attendance))
                .containsExactly(Anomaly.LONGER_THAN_ACTIVITY);
    }

    @Test
    void ofWhenNobodySignedUpOrCheckOutIsMissing() {
        var stranger = Attendance.checkIn(ACTIVITY, People.volunteer("99"), People.LIAISON, NINE)
                .orThrow();

        assertThat(anomalies(List.of(stranger), List.of()).of(stranger))
                .containsExactly(Anomaly.WITHOUT_SIGNUP, Anomaly.OPEN);
    }

    @Test
    void ofWhenThereIsNoWholeMinute() {
        var blink = attendance(ACTIVITY, MEMBER, NINE, NINE.plusMillis(59_999));
        var minute = attendance(ACTIVITY, MEMBER, NINE, NINE.plusMillis(60_000));

        assertThat(anomalies(List.of(blink), List.of()).of(blink)).containsExactly(Anomaly.ZERO_MINUTES);
        assertThat(anomalies(List.of(minute), List.of()).of(minute)).isEmpty();
    }

    @Test
    void ofWhenAsManyAsTheThresholdComeInOneMinute() {
        assertThat(anomaliesOfFirstAmong(9)).isEmpty();
        assertThat(anomaliesOfFirstAmong(10)).containsExactly(Anomaly.MANY_IN_SAME_MINUTE);
    }

    private static Set<Anomaly> anomaliesOfFirstAmong(int arrivals) {
        List<Attendance> all = IntStream.rangeClosed(1, arrivals)
                .mapToObj(i -> attendance(ACTIVITY, People.volunteer("" + i), NINE.plusSeconds(i), NOON))
                .toList();
        return anomalies(all, List.of()).of(all.getFirst());
    }

    @Test
    void ofWhenElsewhereAtTheSameTimeAndNotWhenBackToBack() {
        var attendance = attendance(ACTIVITY, MEMBER, NINE, NOON);
        var overlapping = attendance(ELSEWHERE, MEMBER, NOON.minusMillis(1), NOON.plusSeconds(60));
        var backToBack = attendance(ELSEWHERE, MEMBER, NOON, NOON.plusSeconds(60));

        assertThat(anomalies(List.of(attendance), List.of(attendance, overlapping))
                        .of(attendance))
                .containsExactly(Anomaly.OVERLAPPING);
        assertThat(anomalies(List.of(attendance), List.of(attendance, backToBack))
                        .of(attendance))
                .isEmpty();
    }

    private static Anomalies anomalies(List<Attendance> attendances, List<Attendance> sameDay) {
        List<VolunteerId> signedUp = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> People.volunteer("" + i).id())
                .toList();
        return new Anomalies(ACTIVITY, attendances, signedUp, sameDay, 10);
    }

    private static Attendance attendance(Activity activity, Member member, Instant from, Instant to) {
        return Attendance.checkIn(activity, member, People.LIAISON, from)
                .orThrow()
                .checkOut(activity, People.LIAISON, to)
                .orThrow();
    }
}
