package cn.volunteering.activity.hoursreview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Examines all attendances of an activity together and flags those a reviewer should check (NX-53). */
public final class Anomalies {

    private final Activity activity;
    private final Set<VolunteerId> signedUp;
    private final Map<VolunteerId, List<Attendance>> sameDay;
    private final Map<Instant, Long> arrivalsPerMinute;
    private final int manyInSameMinute;

    /**
     * @param attendances all attendances of the activity
     * @param signedUp the volunteers signed up for the activity
     * @param sameDay all attendances of these volunteers on the day, at this activity and elsewhere
     * @param manyInSameMinute the number of arrivals in one minute from which they are flagged
     */
    public Anomalies(
            Activity activity,
            Collection<Attendance> attendances,
            Collection<VolunteerId> signedUp,
            Collection<Attendance> sameDay,
            int manyInSameMinute) {
        this.activity = activity;
        this.signedUp = Set.copyOf(signedUp);
        this.sameDay =
                sameDay.stream().collect(groupingBy(each -> each.participant().volunteerId()));
        this.arrivalsPerMinute = attendances.stream()
                .map(Anomalies::minuteOfArrival)
                .collect(groupingBy(Function.identity(), counting()));
        this.manyInSameMinute = manyInSameMinute;
    }

    private static Instant minuteOfArrival(Attendance attendance) {
        return attendance.stay().startedAt().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Returns the anomalies of the given attendance. */
    public Set<Anomaly> of(Attendance attendance) {
        var found = EnumSet.noneOf(Anomaly.class);
        if (!signedUp.contains(attendance.participant().volunteerId())) {
            found.add(Anomaly.WITHOUT_SIGNUP);
        }
        if (arrivalsPerMinute.getOrDefault(minuteOfArrival(attendance), 0L) >= manyInSameMinute) {
            found.add(Anomaly.MANY_IN_SAME_MINUTE);
        }
        attendance
                .stay()
                .time()
                .ifPresentOrElse(time -> addTimeAnomalies(attendance, time, found), () -> found.add(Anomaly.OPEN));
        return found;
    }

    private void addTimeAnomalies(Attendance attendance, Interval time, Set<Anomaly> found) {
        if (time.minutes() == 0) {
            found.add(Anomaly.ZERO_MINUTES);
        }
        if (time.length().compareTo(activity.plan().time().length()) > 0) {
            found.add(Anomaly.LONGER_THAN_ACTIVITY);
        }
        if (overlapsOther(attendance, time)) {
            found.add(Anomaly.OVERLAPPING);
        }
    }

    private boolean overlapsOther(Attendance attendance, Interval time) {
        return sameDay.getOrDefault(attendance.participant().volunteerId(), List.of()).stream()
                .filter(other -> !other.id().equals(attendance.id()))
                .anyMatch(other -> other.stay().time().filter(time::overlaps).isPresent());
    }
}
