package cn.volunteering.activity.exceptions;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Labelled;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** In what way an activity did not go as it was filed and planned. It informs and decides nothing. */
public enum Irregularity implements Labelled {
    /** The planned time has passed, and the committee has not accepted the project. */
    WITHOUT_FILING("项目未经备案受理"),
    /** Somebody served before the planned start or after the planned end. */
    OUTSIDE_PLANNED_TIME("有人在计划时间之外服务"),
    /** Time, place or something else changed after the sign-up was opened. */
    CHANGED_AFTER_SIGN_UP("开放报名后变更过时间、地点等"),
    /** It is over, and nobody has a record. */
    WITHOUT_ATTENDANCE("没有签到或补录记录"),
    /** It is over and waits to be closed, but lacks photos that the policy demands (NX-54). */
    WITHOUT_PHOTOS("活动照片不足");

    private final String label;

    Irregularity(String label) {
        this.label = label;
    }

    /** Returns it in words, for display. */
    @Override
    public String label() {
        return label;
    }

    /**
     * Returns the irregularities of an activity.
     *
     * @param attendances its attendances
     * @param photosMissing the photos that it lacks
     */
    public static Set<Irregularity> of(
            Activity activity, Project project, Collection<Attendance> attendances, int photosMissing, Instant now) {
        var found = EnumSet.noneOf(Irregularity.class);
        if (activity.isCancelled()) {
            return found;
        }
        if (!project.isAccepted() && !activity.plan().endsAt().isAfter(now)) {
            found.add(WITHOUT_FILING);
        }
        if (!activity.revisions().isEmpty()) {
            found.add(CHANGED_AFTER_SIGN_UP);
        }
        List<Attendance> counting =
                attendances.stream().filter(Attendance::takesTime).toList();
        if (counting.stream().anyMatch(each -> isOutside(activity.plan().time(), each))) {
            found.add(OUTSIDE_PLANNED_TIME);
        }
        if (activity.isOver() && counting.isEmpty()) {
            found.add(WITHOUT_ATTENDANCE);
        }
        if (activity.isOver() && !activity.isClosed() && photosMissing > 0) {
            found.add(WITHOUT_PHOTOS);
        }
        return found;
    }

    private static boolean isOutside(Interval planned, Attendance attendance) {
        return attendance.stay().time().filter(time -> !planned.encloses(time)).isPresent();
    }
}
