package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.web.ActivityOffers;
import cn.volunteering.web.action.AllowedActions;
import org.springframework.stereotype.Component;

/** Offers liaisons to sign others up while the sign-up is open. */
@Component
class OnBehalfActions implements ActivityOffers {

    static final String SIGN_UP_OTHERS = "activity.SIGN_UP_OTHERS";

    @Override
    public void addTo(AllowedActions actions, Activity activity) {
        actions.offer("SIGN_UP_OTHERS", activity::isRecruiting);
    }
}
