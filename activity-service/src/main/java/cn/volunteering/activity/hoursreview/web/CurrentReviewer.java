package cn.volunteering.activity.hoursreview.web;

import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.hoursreview.ReviewChoices;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.web.CurrentAccount;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The caller as a reviewer. */
@Component
class CurrentReviewer {

    private final Members members;
    private final Clock clock;

    CurrentReviewer(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Returns what the caller may decide on the attendances of an activity. */
    ReviewChoices choices(Activity activity) {
        return new ReviewChoices(activity, Reviewer.of(CurrentAccount.id(), members), clock.instant());
    }
}
