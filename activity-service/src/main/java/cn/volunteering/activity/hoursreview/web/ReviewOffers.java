package cn.volunteering.activity.hoursreview.web;

import cn.volunteering.activity.hoursreview.CloseActivity;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.web.ActivityOffers;
import cn.volunteering.domain.Decision;
import cn.volunteering.web.action.AllowedActions;
import org.springframework.stereotype.Component;

/** Offers the review of an activity's hours and its closing. */
@Component
class ReviewOffers implements ActivityOffers {

    static final String REVIEW = "activity.REVIEW";
    static final String CLOSE = "activity.CLOSE";
    static final String CLOSE_ACCEPTING_ZERO = "activity.CLOSE_ACCEPTING_ZERO";

    private final CurrentReviewer reviewer;
    private final CloseActivity closeActivity;

    ReviewOffers(CurrentReviewer reviewer, CloseActivity closeActivity) {
        this.reviewer = reviewer;
        this.closeActivity = closeActivity;
    }

    @Override
    public void addTo(AllowedActions actions, Activity activity) {
        actions.offer("REVIEW", () -> reviewer.choices(activity).mayReview())
                .step("CLOSE", activity, () -> closeActivity.closed(activity, false))
                .offer("CLOSE_ACCEPTING_ZERO", () -> closesOnlyWithZero(activity));
    }

    private boolean closesOnlyWithZero(Activity activity) {
        return !activity.isClosed()
                && closeActivity.closed(activity, false) instanceof Decision.Refused
                && closeActivity.closed(activity, true) instanceof Decision.Accepted;
    }
}
