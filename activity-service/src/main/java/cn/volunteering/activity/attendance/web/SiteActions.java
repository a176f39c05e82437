package cn.volunteering.activity.attendance.web;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.web.ActivityOffers;
import cn.volunteering.web.action.AllowedActions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Offers organisers what they may do on site. */
@Component
class SiteActions implements ActivityOffers {

    static final String SHOW_TOKEN = "activity.SHOW_TOKEN";
    static final String ENTER = "attendance.ENTER";
    static final String STRIKE = "attendance.STRIKE";

    private final Clock clock;

    SiteActions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addTo(AllowedActions actions, Activity activity) {
        actions.offer("SHOW_TOKEN", () -> activity.isTakingPlace(clock.instant()));
    }
}
