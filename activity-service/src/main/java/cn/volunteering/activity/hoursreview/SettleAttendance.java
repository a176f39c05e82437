package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.signup.ChangeAgenda;
import cn.volunteering.activity.signup.CountedTime;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Applies a reviewer's decision to one attendance. To confirm, it first reserves the time in the person's agenda, which
 * refuses overlapping time for every reviewer, and then confirms only if the attendance is still at the version whose
 * time was reserved. Sending the review again completes what a crash left between the two.
 */
public final class SettleAttendance {

    private static final Refusal OVERTAKEN = Refusal.of("changed-meanwhile", "内容刚被他人修改，请刷新后重试");

    private final Aggregates<Attendance> store;
    private final ChangeAgenda changeAgenda;

    public SettleAttendance(Aggregates<Attendance> store, ChangeAgenda changeAgenda) {
        this.store = store;
        this.changeAgenda = changeAgenda;
    }

    /**
     * Decides on the current attendance, and again after each concurrent change. Leaves it if there were changes many times
     * in a row, so that the other attendances of the review get their answers.
     */
    Outcome settle(AttendanceId id, Function<Attendance, Decision<Attendance>> decision) {
        try {
            return Outcome.of(decide(id, decision));
        } catch (RefusedException e) {
            return new Outcome.Left(id, e.refusal());
        } catch (ConflictException e) {
            return new Outcome.Left(id, OVERTAKEN);
        }
    }

    /**
     * Decides as {@link #settle} does.
     *
     * @throws RefusedException if the decision is a refusal, or the time counts elsewhere
     * @throws ConflictException if there were changes many times in a row
     */
    public Attendance decide(AttendanceId id, Function<Attendance, Decision<Attendance>> decision) {
        return store.changeSeen(id.value(), seen -> decided(seen, decision.apply(seen.state())))
                .state();
    }

    private Decision<Attendance> decided(Versioned<Attendance> seen, Decision<Attendance> decision) {
        Attendance next = decision.orThrow();
        boolean isNewTime =
                !seen.state().isConfirmed() || !next.stay().equals(seen.state().stay());
        if (next.isConfirmed() && isNewTime) {
            reserveTime(seen.version(), next);
        }
        return decision;
    }

    private void reserveTime(long seenAt, Attendance attendance) {
        var time = attendance.stay().time().orElseThrow();
        var claim =
                new CountedTime(attendance.id(), seenAt, time, attendance.stay().breaks());
        changeAgenda.change(
                attendance.participant().volunteerId(),
                time.day(),
                agenda -> agenda.count(claim, lapsed(agenda.conflictsOf(claim))));
    }

    private Set<CountedTime> lapsed(Set<CountedTime> conflicts) {
        return conflicts.stream().filter(this::hasLapsed).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether a reservation is void, because its attendance has been rejected or corrected since. */
    private boolean hasLapsed(CountedTime other) {
        return store.find(other.attendanceId().value())
                .filter(now -> now.version() > other.seenAt() && !now.state().isConfirmed())
                .isPresent();
    }
}
