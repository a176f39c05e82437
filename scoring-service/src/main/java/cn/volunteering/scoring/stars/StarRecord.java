package cn.volunteering.scoring.stars;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.scoring.hours.ServedMinutes;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.stars.StarLadder.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stars of a volunteer (星级志愿者, NX-50). A star is granted once the confirmed minutes reach its step, and withdrawn
 * if a correction takes them below the step under which it was granted. A later change of the ladder takes no star away.
 *
 * @param stars the number of stars, from 0 to 5
 * @param entries ledger entries behind the last change; sums of fewer entries are outdated
 * @param history every grant and withdrawal, oldest first
 */
public record StarRecord(VolunteerId volunteer, int stars, long entries, List<StarChange> history)
        implements RegisterRecord {

    public StarRecord {
        history = List.copyOf(history);
    }

    /** Returns the record of a volunteer without stars. */
    public static StarRecord none(VolunteerId volunteer) {
        return new StarRecord(volunteer, 0, 0, List.of());
    }

    /** Grants and withdraws what follows from the minutes; changes nothing if they are outdated. */
    public Decision<StarRecord> follow(ServedMinutes served, StarLadder ladder, Instant now) {
        long minutes = served.counted(ladder.evidence());
        if (served.entries() < entries) {
            return Decision.accepted(this);
        }
        var next = lowered(minutes, now).raised(minutes, ladder, now);
        var changes = next.history.subList(history.size(), next.history.size());
        return changes.isEmpty()
                ? Decision.accepted(this)
                : new Decision.Accepted<>(
                        new StarRecord(volunteer, next.stars, served.entries(), next.history), events(changes));
    }

    private StarRecord lowered(long minutes, Instant now) {
        var granted = grantOf(stars);
        if (granted.isEmpty() || minutes >= granted.get().minimumMinutes()) {
            return this;
        }
        var grant = granted.get();
        var change =
                new StarChange(stars, StarChange.Kind.WITHDRAWN, minutes, grant.minimumMinutes(), grant.basis(), now);
        return with(stars - 1, change).lowered(minutes, now);
    }

    private StarRecord raised(long minutes, StarLadder ladder, Instant now) {
        return ladder.stepTo(stars + 1)
                .filter(step -> minutes >= step.minutes())
                .map(step -> with(stars + 1, granted(step, minutes, now)).raised(minutes, ladder, now))
                .orElse(this);
    }

    private StarChange granted(Step step, long minutes, Instant now) {
        return new StarChange(stars + 1, StarChange.Kind.GRANTED, minutes, step.minutes(), step.basis(), now);
    }

    private StarRecord with(int next, StarChange change) {
        var more = new ArrayList<>(history);
        more.add(change);
        return new StarRecord(volunteer, next, entries, more);
    }

    /** Returns the last grant of a star. */
    private Optional<StarChange> grantOf(int star) {
        return history.reversed().stream()
                .filter(change -> change.star() == star && change.kind() == StarChange.Kind.GRANTED)
                .findFirst();
    }

    private List<DomainEvent> events(List<StarChange> changes) {
        return changes.stream()
                .<DomainEvent>map(change -> StarChanged.of(volunteer, change))
                .toList();
    }
}
