package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Volunteer;
import java.util.List;
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
        var minutes = minutes(which, roster);
        var partyMinutes = minutes(which, party);
        return List.of(
                share("party-participation", "党员志愿者参与人数", which, participants(partyMinutes), party.size()),
                share("roster-participation", "全体志愿者参与人数", which, participants(minutes), roster.size()),
                share("party-minutes", "党员志愿者服务分钟数", which, sum(partyMinutes), sum(minutes)));
    }

    /** Returns the minutes of each of the volunteers. */
    private static List<Long> minutes(Case which, List<Volunteer> volunteers) {
        var rule = new CountedService(which);
        return volunteers.stream()
                .map(volunteer -> rule.confirmed(which.situation().serviceOf(volunteer.id())))
                .toList();
    }

    private static long participants(List<Long> minutes) {
        return minutes.stream().filter(each -> each > 0).count();
    }

    private static long sum(List<Long> minutes) {
        return minutes.stream().mapToLong(Long::longValue).sum();
    }

    private static Observation share(String key, String label, Case which, long number, long of) {
        return new Observation(key, label, REQUIREMENTS, which.subject(), which.period(), number, of);
    }
}
