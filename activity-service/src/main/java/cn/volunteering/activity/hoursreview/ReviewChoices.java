package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Decision;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tries what a reviewer may decide on an attendance, by the rules of the review, without carrying it out. */
public record ReviewChoices(Activity activity, Reviewer reviewer, Instant now) {

    private static final String SOME_REASON = "…";

    /** Returns whether the reviewer may review the activity, which is not closed. */
    public boolean mayReview() {
        return !activity.isClosed() && isOpen();
    }

    private boolean isOpen() {
        return ReviewHours.opened(activity, reviewer) instanceof Decision.Accepted;
    }

    /** Returns the attendance confirmed by name. */
    public Decision<Attendance> confirm(Attendance attendance) {
        return session(new ReviewDecisions(false, Set.of(attendance.id()), Map.of()), attendance, true);
    }

    /** Returns the attendance confirmed against a colleague's rejection. */
    public Decision<Attendance> overrule(Attendance attendance) {
        var overruled = Map.of(attendance.id(), SOME_REASON);
        return session(new ReviewDecisions(false, Set.of(), Map.of(), overruled), attendance, true);
    }

    /** Returns the attendance rejected. */
    public Decision<Attendance> reject(Attendance attendance) {
        var rejected = Map.of(attendance.id(), SOME_REASON);
        return session(new ReviewDecisions(false, Set.of(), rejected), attendance, false);
    }

    /** Returns the attendance with its proposed change approved, or why the reviewer may not approve it. */
    public Decision<Attendance> approve(Attendance attendance) {
        return attendance.amending().approve(activity, reviewer, now);
    }

    private Decision<Attendance> session(ReviewDecisions decisions, Attendance attendance, boolean confirms) {
        return switch (ReviewHours.opened(activity, reviewer)) {
            case Decision.Refused<Activity> refused -> Decision.refused(refused.refusal());
            case Decision.Accepted<Activity> opened -> {
                var session = new ReviewSession(opened.state(), decisions, reviewer, now);
                yield confirms ? session.confirm(attendance) : session.reject(attendance);
            }
        };
    }
}
