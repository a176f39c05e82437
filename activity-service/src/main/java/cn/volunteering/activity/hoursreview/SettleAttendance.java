package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.signup.CountedTime;
import cn.volunteering.activity.signup.KeepAgenda;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts a reviewer's word to one attendance. What is to count takes its time in the person's agenda first, so that
 * overlapping time is refused there whoever reviews it, and then becomes hours only if the attendance is still at the
 * version whose time was taken. What a crash leaves between the two is completed by sending the review again.
 */
final class SettleAttendance {

    private final Aggregates<Attendance> store;
    private final KeepAgenda keepAgenda;

    SettleAttendance(Aggregates<Attendance> store, KeepAgenda keepAgenda) {
        this.store = store;
        this.keepAgenda = keepAgenda;
    }

    /**
     * Decides on the attendance as it is now, and anew when someone else was faster.
     *
     * @throws ConflictException if others were faster many times in a row
     */
    Outcome settle(AttendanceId id, Function<Attendance, Decision<Attendance>> word) {
        try {
            return Outcome.of(store.changeSeen(id.value(), seen -> decided(seen, word.apply(seen.state())))
                    .state());
        } catch (RefusedException e) {
            return new Outcome.Left(id, e.refusal());
        }
    }

    private Decision<Attendance> decided(Versioned<Attendance> seen, Decision<Attendance> decision) {
        boolean confirmsNow = decision.orThrow().isConfirmed() && !seen.state().isConfirmed();
        if (confirmsNow) {
            takeTime(seen);
        }
        return decision;
    }

    private void takeTime(Versioned<Attendance> seen) {
        Attendance attendance = seen.state();
        var time = attendance.stay().time().orElseThrow();
        var claim = new CountedTime(attendance.id(), seen.version(), time);
        keepAgenda.change(
                attendance.participant().volunteerId(),
                time.day(),
                agenda -> agenda.count(claim, lapsed(agenda.inTheWayOf(claim))));
    }

    private Set<CountedTime> lapsed(Set<CountedTime> inTheWay) {
        return inTheWay.stream().filter(this::hasLapsed).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever took the time cannot save any more: the attendance was rejected or corrected since. */
    private boolean hasLapsed(CountedTime other) {
        return store.find(other.attendanceId().value())
                .filter(now -> now.version() > other.seenAt() && !now.state().isConfirmed())
                .isPresent();
    }
}
