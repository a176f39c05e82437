package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.RefusedException;
import java.time.Clock;

/** Lets volunteers decline the invitation of a liaison. It affects nothing else (NX-08). */
public final class DeclineInvitation {

    private final Members members;
    private final Aggregates<Activity> activities;
    private final ChangeAgenda changeAgenda;
    private final Clock clock;

    public DeclineInvitation(Members members, Aggregates<Activity> activities, ChangeAgenda changeAgenda, Clock clock) {
        this.members = members;
        this.activities = activities;
        this.changeAgenda = changeAgenda;
        this.clock = clock;
    }

    /**
     * Declines the invitation of the caller.
     *
     * @throws RefusedException if the caller was not invited, has signed up, or may no longer answer
     */
    public void decline(ActivityId id, AccountId caller) {
        var volunteer = members.known(caller).orThrow().id();
        var activity = activities.get(id.value()).state();
        changeAgenda.change(
                volunteer, activity.plan().time().day(), agenda -> agenda.decline(activity, clock.instant()));
    }
}
