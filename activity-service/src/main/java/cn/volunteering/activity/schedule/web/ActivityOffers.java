package cn.volunteering.activity.schedule.web;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.web.action.AllowedActions;

/** Adds actions of another subject to those that organisers may carry out on an activity. */
public interface ActivityOffers {

    /** Adds the actions that are allowed on the activity now. */
    void addTo(AllowedActions actions, Activity activity);
}
