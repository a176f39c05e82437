package cn.volunteering.activity.signup;

import static java.util.stream.Collectors.toSet;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.StandingConsent;
import cn.volunteering.activity.roster.StandingConsents;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Signs volunteers up for a liaison, or asks them (NX-08). Service is voluntary, so nobody is signed up without their own
 * yes: a standing consent given before, which takes the place at once, or the answer to an invitation. An invitation keeps
 * no seat.
 */
public final class SignUpOnBehalf {

    private final StandingConsents consents;
    private final ChangeAgenda changeAgenda;
    private final Agendas agendas;
    private final SignupLines lines;
    private final Clock clock;

    public SignUpOnBehalf(
            StandingConsents consents, ChangeAgenda changeAgenda, Agendas agendas, SignupLines lines, Clock clock) {
        this.consents = consents;
        this.changeAgenda = changeAgenda;
        this.agendas = agendas;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Requires the sign-up of the activity to be open.
     *
     * @throws RefusedException if it is not
     */
    public static void requireOpen(Activity activity) {
        if (!activity.isRecruiting()) {
            throw new RefusedException(Agenda.NOT_RECRUITING);
        }
    }

    /** Signs the person up if they have consented to that, otherwise asks them. Repeating it changes nothing. */
    public Arranged arrange(Activity activity, Member person, ActingLiaison liaison) {
        var objection = objectionTo(person, liaison);
        if (objection.isPresent()) {
            return new Arranged.Left(objection.get());
        }
        if (!agendas.engagements(List.of(person.id()), activity.id()).isEmpty()) {
            return new Arranged.There(joined(activity, person));
        }
        try {
            return newlyArranged(activity, person, liaison);
        } catch (RefusedException e) {
            return new Arranged.Left(e.refusal());
        }
    }

    private Arranged newlyArranged(Activity activity, Member person, ActingLiaison liaison) {
        var by = new Signature(liaison.account(), clock.instant());
        var consent = consentsFor(List.of(person), liaison).get(person.id());
        if (consent == null) {
            change(activity, person, agenda -> agenda.invite(activity, by, freed(agenda)));
            return new Arranged.Asked();
        }
        var agreed = new Signature(accountOf(person), by.at());
        var how = new OnBehalf(by, consent);
        change(activity, person, agenda -> agenda.engageOnBehalf(activity, agreed, how, freed(agenda)));
        return new Arranged.SignedUp(joined(activity, person));
    }

    private static AccountId accountOf(Member person) {
        return Objects.requireNonNull(person.account());
    }

    private void change(Activity activity, Member person, Function<Agenda, Decision<Agenda>> command) {
        changeAgenda.change(person.id(), activity.plan().time().day(), command);
    }

    private Set<ActivityId> freed(Agenda agenda) {
        return agendas.freed(agenda.engagements());
    }

    private Place joined(Activity activity, Member person) {
        return lines.join(activity, person.id()).placeOf(person.id());
    }

    /** Returns the standing consents that cover the liaison: those of people of the liaison's own sections. */
    public Map<VolunteerId, StandingConsent> consentsFor(Collection<Member> people, ActingLiaison liaison) {
        var own = people.stream().filter(liaison::isLiaisonOf).map(Member::id).collect(toSet());
        return own.isEmpty() ? Map.of() : consents.of(own);
    }

    /**
     * Returns why the person can neither be signed up nor asked now, in words for the liaison; empty if they can.
     *
     * @param agenda the person's agenda of the activity's day
     */
    public Optional<Refusal> objection(Activity activity, Member person, ActingLiaison liaison, Agenda agenda) {
        return objectionTo(person, liaison).or(() -> agenda.objectionToArranging(activity, freed(agenda)));
    }

    private static Optional<Refusal> objectionTo(Member person, ActingLiaison liaison) {
        return person.isHolderOf(liaison.account())
                ? Optional.of(Refusal.of("signup-own", "您本人请直接报名"))
                : person.objectionToAsking();
    }
}
