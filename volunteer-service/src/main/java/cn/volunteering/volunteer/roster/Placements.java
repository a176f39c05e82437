package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The current and earlier placements of a person. A move adds a placement and leaves the earlier ones unchanged: last
 * year's report does not change when someone moves.
 *
 * @param past the earlier placements, oldest first
 */
public record Placements(Placement current, List<Placement> past) {

    public Placements {
        past = List.copyOf(past);
    }

    static Placements startingWith(Placement first) {
        return new Placements(first, List.of());
    }

    /** Returns all placements, oldest first. */
    public List<Placement> all() {
        var all = new ArrayList<>(past);
        all.add(current);
        return List.copyOf(all);
    }

    /** Returns the placement on the given day, if the person had joined by then. */
    public Optional<Placement> at(LocalDate day) {
        return Stream.concat(Stream.of(current), past.reversed().stream())
                .filter(placement -> !placement.from().isAfter(day))
                .findFirst();
    }

    /**
     * Moves the person. A move on the first day of the current placement corrects it; an earlier day is refused,
     * because the figures of other services may already rest on the current placement.
     */
    Decision<Placements> move(Placement next, LocalDate today) {
        if (next.isSamePlaceAs(current)) {
            return Decision.refused("volunteer-moves-nowhere", "该志愿者已在此处室和党支部，无需调整");
        }
        if (next.from().isAfter(today)) {
            return Decision.refused("volunteer-moves-in-future", "调整日期不能晚于今天");
        }
        if (next.from().isBefore(current.from())) {
            return Decision.refused("volunteer-moves-before-last", "调整日期不能早于上次调整日期 " + current.from());
        }
        return Decision.accepted(next.from().equals(current.from()) ? new Placements(next, past) : followedBy(next));
    }

    private Placements followedBy(Placement next) {
        return new Placements(next, all());
    }
}
