package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.StandingConsent;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.signup.ActingLiaison;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Place;
import cn.volunteering.activity.signup.SignUpOnBehalf;
import cn.volunteering.activity.signup.SignupLine;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.domain.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a liaison whom they may ask, who has consented, and who cannot come. */
@Component
class Candidates {

    private final SignUpOnBehalf signUpOnBehalf;
    private final Agendas agendas;
    private final SignupLines lines;
    private final Names names;

    Candidates(SignUpOnBehalf signUpOnBehalf, Agendas agendas, SignupLines lines, Names names) {
        this.signUpOnBehalf = signUpOnBehalf;
        this.agendas = agendas;
        this.lines = lines;
        this.names = names;
    }

    /** What is known about the people of one page. */
    private record Known(
            Activity activity,
            ActingLiaison liaison,
            SignupLine line,
            Map<VolunteerId, StandingConsent> consents,
            Map<VolunteerId, Agenda> agendas,
            NameBook names) {}

    /** Shows the people, in the given order. */
    List<CandidateView> of(Activity activity, List<Member> people, ActingLiaison liaison) {
        var day = activity.plan().time().day();
        var ids = people.stream().map(Member::id).toList();
        var known = new Known(
                activity,
                liaison,
                lines.of(activity),
                signUpOnBehalf.consentsFor(people, liaison),
                agendas.on(day, ids),
                names.of(Stream.of()));
        return people.stream().map(person -> view(person, known)).toList();
    }

    private CandidateView view(Member person, Known known) {
        var day = known.activity().plan().time().day();
        var agenda = known.agendas().getOrDefault(person.id(), Agenda.blank(person.id(), day));
        @Nullable StandingConsent consent = known.consents().get(person.id());
        var place = known.line().placeOf(person.id());
        return new CandidateView(
                person.id(),
                person.displayName(),
                person.section(),
                known.names().unit(person.section()),
                consent == null ? null : consent.since(),
                PlaceView.of(place),
                agenda.invitationTo(known.activity().id())
                        .map(invitation -> invitation.progress(known.activity()))
                        .orElse(null),
                place instanceof Place.None ? objection(person, agenda, known) : null);
    }

    private @Nullable String objection(Member person, Agenda agenda, Known known) {
        return signUpOnBehalf
                .objection(known.activity(), person, known.liaison(), agenda)
                .map(Refusal::message)
                .orElse(null);
    }
}
