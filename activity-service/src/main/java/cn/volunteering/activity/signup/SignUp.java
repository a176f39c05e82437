package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AlreadyExistsException;
import cn.volunteering.messaging.store.Versioned;
import java.time.Clock;
import java.util.function.Function;

/**
 * Signs a volunteer up, and lets the volunteer step back: always the person who calls, never another (条例 2, 25). The
 * consent goes into the person's agenda first, then the person joins the order of the activity, so whoever stands in the
 * order has agreed. What a crash leaves between the two is completed by calling again.
 */
public final class SignUp {

    private final Members members;
    private final AggregateStore<Activity> activities;
    private final AggregateStore<Agenda> store;
    private final Agendas agendas;
    private final SignupLines lines;
    private final Clock clock;

    public SignUp(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Agenda> store,
            Agendas agendas,
            SignupLines lines,
            Clock clock) {
        this.members = members;
        this.activities = activities;
        this.store = store;
        this.agendas = agendas;
        this.lines = lines;
        this.clock = clock;
    }

    /** Signs the caller up and tells where the caller stands. */
    public Place signUp(ActivityId id, AccountId caller) {
        VolunteerId volunteer = members.active(caller).orThrow().id();
        Activity activity = activities.get(id.value()).state();
        var consent = new Signature(caller, clock.instant());
        changeAgenda(
                Agenda.blank(volunteer, activity.plan().time().day()),
                agenda -> agenda.engage(activity, consent, agendas.calledOff(agenda.engagements())));
        return lines.join(activity, volunteer).placeOf(volunteer);
    }

    private void changeAgenda(Agenda blank, Function<Agenda, Decision<Agenda>> command) {
        String id = blank.id().value();
        if (store.find(id).isPresent()) {
            store.change(id, command);
            return;
        }
        try {
            store.insert(id, command.apply(blank));
        } catch (AlreadyExistsException madeMeanwhile) {
            store.change(id, command);
        }
    }

    /** Takes back the caller's sign-up. Whoever waits first moves up. */
    public void withdraw(ActivityId id, String reason, AccountId caller) {
        VolunteerId volunteer = members.known(caller).orThrow().id();
        Activity activity = activities.get(id.value()).state();
        var withdrawal = new Withdrawal(clock.instant(), reason);
        var blank = Agenda.blank(volunteer, activity.plan().time().day());
        String agenda = blank.id().value();
        store.find(agenda)
                .map(Versioned::state)
                .orElse(blank)
                .withdraw(activity, withdrawal)
                .orThrow();
        lines.leave(activity, volunteer);
        store.change(agenda, it -> it.withdraw(activity, withdrawal));
    }
}
