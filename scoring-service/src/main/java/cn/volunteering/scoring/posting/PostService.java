package cn.volunteering.scoring.posting;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.scoring.balance.Balances;
import cn.volunteering.scoring.balance.PersonYear;
import cn.volunteering.scoring.hours.CorrectedRecord;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.PostHours;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.points.PostPoints;
import cn.volunteering.scoring.points.SettlePoints;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Posts confirmed service and its corrections to both ledgers and updates the balances. Each step can be repeated:
 * after a failure the records arrive again, and what is already written stays unchanged.
 */
public final class PostService {

    private final PostHours hours;
    private final PostPoints points;
    private final SettlePoints settle;
    private final Balances balances;

    public PostService(PostHours hours, PostPoints points, SettlePoints settle, Balances balances) {
        this.hours = hours;
        this.points = points;
        this.settle = settle;
        this.balances = balances;
    }

    /**
     * Posts the records. Posting a record again changes nothing.
     *
     * @throws RefusedException if one of the records must not count; then nothing is posted
     */
    public void post(List<ServiceRecord> records) {
        follow(hours.confirm(records));
    }

    /**
     * Posts the corrections. Posting a correction again changes nothing.
     *
     * @throws RefusedException if one of the corrections must not count, or the ledgers lack what it corrects
     */
    public void correct(List<CorrectedRecord> records) {
        follow(hours.correct(records));
    }

    private void follow(Collection<HoursEntry> entries) {
        settle.after(points.follow(entries));
        balances.recompute(peopleOf(entries));
    }

    /**
     * Settles the points of some people again and updates their balances: after ratings, decisions on violations, or the
     * end of points.
     *
     * @param touched the records that gave the reason
     */
    public void settle(int year, Collection<VolunteerId> people, Set<RecordId> touched) {
        settle.settle(year, people, touched);
        balances.recompute(people.stream()
                .map(volunteer -> new PersonYear(volunteer, year))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<PersonYear> peopleOf(Collection<HoursEntry> entries) {
        return entries.stream()
                .map(entry -> new PersonYear(entry.service().volunteer(), entry.year()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
