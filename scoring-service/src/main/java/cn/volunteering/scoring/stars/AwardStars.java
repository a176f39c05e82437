package cn.volunteering.scoring.stars;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.brought.LifetimeMinutes;
import cn.volunteering.scoring.hours.ServedMinutes;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps the stars of volunteers in step with their confirmed minutes, here and where they were before. After a change it reads the ledger again, so the
 * last of several writers has seen all entries.
 */
public final class AwardStars {

    private final Aggregates<StarRecord> records;
    private final LifetimeMinutes minutes;
    private final StarLadders ladders;
    private final PlatformCalendar calendar;

    public AwardStars(
            Aggregates<StarRecord> records, LifetimeMinutes minutes, StarLadders ladders, PlatformCalendar calendar) {
        this.records = records;
        this.minutes = minutes;
        this.ladders = ladders;
        this.calendar = calendar;
    }

    /** Grants and withdraws stars of these people. Most have not crossed a step, and are only read. */
    public void follow(Collection<VolunteerId> people) {
        var ladder = ladders.inForceOn(calendar.today());
        for (var changed = crossing(people, ladder); !changed.isEmpty(); changed = crossing(changed, ladder)) {
            for (VolunteerId volunteer : changed) {
                minutes.of(List.of(volunteer)).forEach(served -> award(served, ladder));
            }
        }
    }

    private List<VolunteerId> crossing(Collection<VolunteerId> people, StarLadder ladder) {
        var present = recordsOf(people);
        return minutes.of(people).stream()
                .filter(served -> crosses(served, present, ladder))
                .map(ServedMinutes::volunteer)
                .toList();
    }

    private boolean crosses(ServedMinutes served, Map<VolunteerId, StarRecord> present, StarLadder ladder) {
        var record = present.getOrDefault(served.volunteer(), StarRecord.none(served.volunteer()));
        return record.follow(served, ladder, calendar.now()) instanceof Decision.Accepted<StarRecord> accepted
                && !accepted.events().isEmpty();
    }

    private Map<VolunteerId, StarRecord> recordsOf(Collection<VolunteerId> people) {
        return records.findAll(people.stream().map(VolunteerId::value).toList()).stream()
                .map(Versioned::state)
                .collect(toMap(StarRecord::volunteer, record -> record));
    }

    private void award(ServedMinutes served, StarLadder ladder) {
        records.changeOrBegin(
                served.volunteer().value(),
                () -> StarRecord.none(served.volunteer()),
                record -> record.follow(served, ladder, calendar.now()));
    }
}
