package cn.volunteering.activity.nationalfiling;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.attendance.RollEntry;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.activity.schedule.Unsettled;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One sign-in with its sign-out is one record. */
class ServicePartTest {

    private static final Activity CLOSED =
            anActivity().ended().close(Unsettled.NOTHING).orThrow();
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T01:00:00Z");
    private static final Reviewer SECOND = new Reviewer(new AccountId("committee-2"), null);

    @Test
    void breakMakesTwoRecordsWhoseMinutesAddUp() {
        var pause = new Interval(Instant.parse("2026-11-21T01:10:30Z"), Instant.parse("2026-11-21T02:00:00Z"));
        var attendance = confirmed(List.of(pause));

        var parts = ServicePart.of(attendance);

        assertThat(parts)
                .extracting(ServicePart::recordId)
                .containsExactly(attendance.id().value() + "-1", attendance.id().value() + "-2");
        assertThat(parts).extracting(ServicePart::minutes).containsExactly(10L, 120L);
        assertThat(parts.stream().mapToLong(ServicePart::minutes).sum())
                .isEqualTo(attendance.stay().minutes());
        assertThat(ServicePart.attendanceOf(parts.getLast().recordId()))
                .isEqualTo(attendance.id().value());
    }

    @Test
    void recordThatACorrectionRemovesIsVoid() {
        var pause = new Interval(Instant.parse("2026-11-21T02:00:00Z"), Instant.parse("2026-11-21T03:00:00Z"));
        var whole = new RollEntry(
                People.volunteer("1"),
                NINE,
                NOON,
                List.of(),
                People.signed(new AccountId("proposer"), "2026-12-01T01:00:00Z"),
                "误记");
        var amended = confirmed(List.of(pause))
                .amending()
                .propose(CLOSED, whole, "误记")
                .orThrow()
                .amending()
                .approve(CLOSED, SECOND, LATER)
                .orThrow();

        var parts = ServicePart.of(amended);

        assertThat(parts).extracting(ServicePart::isVoid).containsExactly(false, true);
        assertThat(parts).extracting(ServicePart::minutes).containsExactly(180L, 0L);
    }

    @Test
    void voidedAttendanceLeavesAVoidRecord() {
        var voided = confirmed(List.of())
                .amending()
                .proposeVoid(People.signed(new AccountId("proposer"), "2026-12-01T01:00:00Z"), "误记")
                .orThrow()
                .amending()
                .approve(CLOSED, SECOND, LATER)
                .orThrow();

        assertThat(ServicePart.of(voided)).singleElement().satisfies(part -> assertThat(part.isVoid())
                .isTrue());
    }

    @Test
    void forgottenSignOutIsOneRecordOfZeroMinutes() {
        var forgotten = Attendance.checkIn(anActivity().running(), People.volunteer("1"), People.LIAISON, NINE)
                .orThrow()
                .forget()
                .orThrow();

        assertThat(ServicePart.of(forgotten)).singleElement().satisfies(part -> {
            assertThat(part.minutes()).isZero();
            assertThat(part.time()).isNull();
        });
    }

    private static Attendance confirmed(List<Interval> breaks) {
        var entry = new RollEntry(
                People.volunteer("1"), NINE, NOON, breaks, People.signed(People.LIAISON, "2026-11-21T05:00:00Z"), null);
        return Attendance.attest(anActivity().ended(), entry)
                .orThrow()
                .confirm(new Reviewer(People.COMMITTEE, null), NOON)
                .orThrow();
    }
}
