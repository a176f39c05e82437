package cn.volunteering.activity.signup;

import static java.util.stream.Collectors.toSet;

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
import java.util.Set;
import java.util.function.Function;

/**
 * Signs a volunteer up, and lets the volunteer step back: always the person who calls, never another (条例 2, 25). The
 * consent goes into the person's agenda first, then the person joins the order of the activity, so whoever stands in the
 * order has agreed. What a crash leaves between the two is completed by calling again.
 */
public final class SignUp {

    private final Members members;
    private final AggregateStore<Activity> activities;
    private final AggregateStore<Agenda> agendas;
    private final SignupLines lines;
    private final Clock clock;

    public SignUp(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Agenda> agendas,
            SignupLines lines,
            Clock clock) {
        this.members = members;
        this.activities = activities;
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
                agenda -> agenda.engage(activity, consent, calledOff(agenda)));
        return lines.join(activity, volunteer).placeOf(volunteer);
    }

    private void changeAgenda(Agenda blank, Function<Agenda, Decision<Agenda>> command) {
        String id = blank.id().value();
        if (agendas.find(id).isPresent()) {
            agendas.change(id, command);
            return;
        }
        try {
            agendas.insert(id, command.apply(blank));
        } catch (AlreadyExistsException madeMeanwhile) {
            agendas.change(id, command);
        }
    }

    private Set<ActivityId> calledOff(Agenda agenda) {
        return agenda.engagements().stream()
                .filter(Engagement::stands)
                .map(Engagement::activityId)
                .filter(id -> activities.get(id.value()).state().isCancelled())
                .collect(toSet());
    }

    /** Takes back the caller's sign-up. Whoever waits first moves up. */
    public void withdraw(ActivityId id, String reason, AccountId caller) {
        VolunteerId volunteer = members.known(caller).orThrow().id();
        Activity activity = activities.get(id.value()).state();
        var withdrawal = new Withdrawal(clock.instant(), reason);
        var blank = Agenda.blank(volunteer, activity.plan().time().day());
        String agenda = blank.id().value();
        agendas.find(agenda)
                .map(Versioned::state)
                .orElse(blank)
                .withdraw(activity, withdrawal)
                .orThrow();
        lines.leave(activity, volunteer);
        agendas.change(agenda, it -> it.withdraw(activity, withdrawal));
    }
}
