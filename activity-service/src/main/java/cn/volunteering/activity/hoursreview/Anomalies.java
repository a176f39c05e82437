package cn.volunteering.activity.hoursreview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
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
        if (attendance.isCorrected()) {
            found.add(Anomaly.CORRECTED);
        }
        if (attendance.stay().endedAt() == null) {
            found.add(Anomaly.OPEN);
        } else {
            addTimeAnomalies(attendance, found);
        }
        return found;
    }

    private void addTimeAnomalies(Attendance attendance, Set<Anomaly> found) {
        if (attendance.stay().minutes() == 0) {
            found.add(Anomaly.ZERO_MINUTES);
        }
        if (attendance.stay().length().compareTo(activity.plan().time().length()) > 0) {
            found.add(Anomaly.LONGER_THAN_ACTIVITY);
        }
        if (overlapsOther(attendance)) {
            found.add(Anomaly.OVERLAPPING);
        }
    }

    private boolean overlapsOther(Attendance attendance) {
        return sameDay.getOrDefault(attendance.participant().volunteerId(), List.of()).stream()
                .filter(other -> !other.id().equals(attendance.id()))
                .anyMatch(other -> other.takesTime() && other.stay().overlaps(attendance.stay()));
    }
}
