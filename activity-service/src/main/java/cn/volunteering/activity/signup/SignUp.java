package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Aggregates;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Signs a volunteer up, and lets the volunteer step back: always the person who calls, never another (条例 2, 25). The
 * consent goes into the person's agenda first, then the person joins the order of the activity, so whoever stands in the
 * order has agreed. What a crash leaves between the two is completed by calling again.
 */
public final class SignUp {

    private final Members members;
    private final Aggregates<Activity> activities;
    private final KeepAgenda keepAgenda;
    private final Agendas agendas;
    private final SignupLines lines;
    private final Clock clock;

    public SignUp(
            Members members,
            Aggregates<Activity> activities,
            KeepAgenda keepAgenda,
            Agendas agendas,
            SignupLines lines,
            Clock clock) {
        this.members = members;
        this.activities = activities;
        this.keepAgenda = keepAgenda;
        this.agendas = agendas;
        this.lines = lines;
        this.clock = clock;
    }

    /** Signs the caller up and tells where the caller stands. */
    public Place signUp(ActivityId id, AccountId caller) {
        VolunteerId volunteer = members.active(caller).orThrow().id();
        Activity activity = activities.get(id.value()).state();
        var consent = new Signature(caller, clock.instant());
        keepAgenda.change(
                volunteer,
                activity.plan().time().day(),
                agenda -> agenda.engage(activity, consent, agendas.calledOff(agenda.engagements())));
        return lines.join(activity, volunteer).placeOf(volunteer);
    }

    /** Takes back the caller's sign-up. Whoever waits first moves up. */
    public void withdraw(ActivityId id, String reason, AccountId caller) {
        VolunteerId volunteer = members.known(caller).orThrow().id();
        Activity activity = activities.get(id.value()).state();
        var withdrawal = new Withdrawal(clock.instant(), reason);
        LocalDate day = activity.plan().time().day();
        keepAgenda.look(volunteer, day).withdraw(activity, withdrawal).orThrow();
        lines.leave(activity, volunteer);
        keepAgenda.change(volunteer, day, agenda -> agenda.withdraw(activity, withdrawal));
    }
}
