package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whether party members go ahead (QH-41, NX-18): their participation and hours beside those of everyone. */
@Component
final class PartyMembers implements Statistic {

    private static final List<String> REQUIREMENTS = List.of("QH-41", "NX-18");

    @Override
    public List<Observation> observe(Situation situation) {
        var which = new Case(situation, Subject.UNIT, Period.year(situation.year()));
        var roster = situation.rosterAt(which.day());
        var party = roster.stream().filter(Volunteer::partyMember).toList();
        return List.of(
                share("party-participation", "党员志愿者参与人数", which, participants(which, party), party.size()),
                share("roster-participation", "全体志愿者参与人数", which, participants(which, roster), roster.size()),
                share("party-minutes", "党员志愿者服务分钟数", which, minutes(which, party), minutes(which, roster)));
    }

    private static long participants(Case which, List<Volunteer> volunteers) {
        Predicate<Volunteer> served = volunteer -> minutes(which, volunteer) > 0;
        return volunteers.stream().filter(served).count();
    }

    private static long minutes(Case which, List<Volunteer> volunteers) {
        return volunteers.stream().mapToLong(each -> minutes(which, each)).sum();
    }

    private static long minutes(Case which, Volunteer volunteer) {
        PersonYear service = which.situation().service().get(volunteer.id());
        return service == null ? 0 : new CountedService(which).confirmed(service);
    }

    private static Observation share(String key, String label, Case which, long number, long of) {
        return new Observation(key, label, REQUIREMENTS, which.subject(), which.period(), number, of);
    }
}
