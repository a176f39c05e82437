package cn.volunteering.activity;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Attendances that change during the first read: the reader continues with what it has read before the change. */
final class Overtaken implements Attendances {

    private final Attendances attendances;
    private final Runnable event;
    private final AtomicBoolean happened = new AtomicBoolean();

    Overtaken(Attendances attendances, Runnable event) {
        this.attendances = attendances;
        this.event = event;
    }

    @Override
    public List<Attendance> at(ActivityId activity) {
        return before(attendances.at(activity));
    }

    @Override
    public List<Attendance> of(Collection<VolunteerId> volunteers, LocalDate day) {
        return before(attendances.of(volunteers, day));
    }

    @Override
    public Optional<Attendance> onSite(VolunteerId volunteer) {
        return before(attendances.onSite(volunteer));
    }

    private <T> T before(T read) {
        if (happened.compareAndSet(false, true)) {
            event.run();
        }
        return read;
    }
}
