package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Signs volunteers up and withdraws them: always the caller (条例 2, 25). The consent goes into the
 * person's agenda first, then the person joins the order of the activity, so everyone in the order has agreed. Calling
 * again completes what a crash left between the two.
 */
public final class SignUp {

    private final Members members;
    private final Aggregates<Activity> activities;
    private final ChangeAgenda changeAgenda;
    private final Agendas agendas;
    private final SignupLines lines;
    private final LeaveLine leaveLine;
    private final Clock clock;

    public SignUp(
            Members members,
            Aggregates<Activity> activities,
            ChangeAgenda changeAgenda,
            Agendas agendas,
            SignupLines lines,
            LeaveLine leaveLine,
            Clock clock) {
        this.members = members;
        this.activities = activities;
        this.changeAgenda = changeAgenda;
        this.agendas = agendas;
        this.lines = lines;
        this.leaveLine = leaveLine;
        this.clock = clock;
    }

    /**
     * Signs the caller up and returns the caller's place. Signing up again after the activity was moved agrees to the new
     * time and keeps the place.
     */
    public Place signUp(ActivityId id, AccountId caller) {
        VolunteerId volunteer = members.active(caller).orThrow().id();
        Activity activity = activities.get(id.value()).state();
        var earlier = engagement(volunteer, id);
        changeAgenda.change(volunteer, activity.plan().time().day(), agenda -> engaged(agenda, activity, caller));
        earlier.ifPresent(each -> leaveOldDay(volunteer, each, activity));
        return lines.join(activity, volunteer).placeOf(volunteer);
    }

    private Decision<Agenda> engaged(Agenda agenda, Activity activity, AccountId caller) {
        var consent = new Signature(caller, clock.instant());
        return agenda.engage(activity, consent, agendas.freed(agenda.engagements()));
    }

    /** Returns whether the volunteer may sign up for the activity, or agree to its new time. */
    public boolean maySignUp(Member member, Activity activity, AccountId caller) {
        var agenda = changeAgenda.current(member.id(), activity.plan().time().day());
        return member.isActive() && changes(agenda, engaged(agenda, activity, caller));
    }

    /** Returns why the volunteer may not sign up for the activity now, in words; empty if they may. */
    public Optional<String> objection(Member member, Activity activity, AccountId caller) {
        var agenda = changeAgenda.current(member.id(), activity.plan().time().day());
        return engaged(agenda, activity, caller).reason().map(Refusal::message);
    }

    /** Returns whether the volunteer has a commitment to withdraw from. */
    public boolean mayWithdraw(Member member, Activity activity) {
        var agenda = changeAgenda.current(member.id(), dayOf(member.id(), activity));
        return changes(agenda, agenda.withdraw(activity, new Withdrawal(clock.instant(), "")));
    }

    private static boolean changes(Agenda agenda, Decision<Agenda> decision) {
        return decision instanceof Decision.Accepted<Agenda> accepted
                && !accepted.state().equals(agenda);
    }

    private Optional<Engagement> engagement(VolunteerId volunteer, ActivityId activity) {
        return Optional.ofNullable(
                agendas.engagements(List.of(volunteer), activity).get(volunteer));
    }

    /** Ends the commitment on the day from which the activity was moved, once the volunteer has agreed to the new. */
    private void leaveOldDay(VolunteerId volunteer, Engagement earlier, Activity activity) {
        LocalDate day = earlier.time().day();
        if (!day.equals(activity.plan().time().day())) {
            var moved = new Withdrawal(clock.instant(), "活动改期，已确认新的时间");
            changeAgenda.change(volunteer, day, agenda -> agenda.release(activity, moved));
        }
    }

    /** Withdraws the caller's sign-up. The first on the waiting list moves up. */
    public void withdraw(ActivityId id, String reason, AccountId caller) {
        VolunteerId volunteer = members.known(caller).orThrow().id();
        Activity activity = activities.get(id.value()).state();
        var withdrawal = new Withdrawal(clock.instant(), reason);
        LocalDate day = dayOf(volunteer, activity);
        changeAgenda.current(volunteer, day).withdraw(activity, withdrawal).orThrow();
        leaveLine.leave(activity, volunteer);
        changeAgenda.change(volunteer, day, agenda -> agenda.withdraw(activity, withdrawal));
    }

    private LocalDate dayOf(VolunteerId volunteer, Activity activity) {
        return engagement(volunteer, activity.id())
                .map(Engagement::time)
                .orElseGet(() -> activity.plan().time())
                .day();
    }
}
