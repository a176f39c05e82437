package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.ForcedCheckOuts;
import cn.volunteering.activity.insignia.InsigniaSlips;
import cn.volunteering.activity.photos.PhotoMinimum;
import cn.volunteering.activity.photos.Photos;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Unsettled;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;

/**
 * Closes an activity (办结) once a second person has reviewed all of its hours, its insignia are back (NX-27) and
 * its photos are there (NX-54).
 */
public final class CloseActivity {

    private final Aggregates<Activity> activities;
    private final Attendances attendances;
    private final ForcedCheckOuts forcedCheckOuts;
    private final InsigniaSlips slips;
    private final Photos photos;
    private final PhotoMinimum photoMinimum;

    public CloseActivity(
            Aggregates<Activity> activities,
            Attendances attendances,
            ForcedCheckOuts forcedCheckOuts,
            InsigniaSlips slips,
            Photos photos,
            PhotoMinimum photoMinimum) {
        this.activities = activities;
        this.attendances = attendances;
        this.forcedCheckOuts = forcedCheckOuts;
        this.slips = slips;
        this.photos = photos;
        this.photoMinimum = photoMinimum;
    }

    /**
     * Closes the activity. Refused while anything is unsettled.
     *
     * @param acceptZero whether the caller accepts that records without minutes count zero
     */
    public Versioned<Activity> close(ActivityId id, boolean acceptZero) {
        return activities.change(id.value(), it -> closed(it, acceptZero));
    }

    /** Returns the closed activity, or why it cannot be closed. */
    public Decision<Activity> closed(Activity activity, boolean acceptZero) {
        if (!activity.isOver() || activity.isClosed()) {
            return activity.close(Unsettled.NOTHING);
        }
        var unsettled = unsettled(activity);
        return activity.close(acceptZero ? unsettled.acceptingZero() : unsettled);
    }

    private Unsettled unsettled(Activity activity) {
        var all = forcedCheckOuts.applied(attendances.at(activity.id()), activity);
        var zero = all.stream().filter(Attendance::isUnsettled).toList();
        long open = zero.stream().filter(each -> each.stay().endedAt() == null).count();
        return new Unsettled(
                all.stream().filter(Attendance::awaitsReview).count(),
                open,
                zero.size() - open,
                slips.blocking(activity.id()),
                photoMinimum.missing(activity, photos.count(activity.id())));
    }
}
