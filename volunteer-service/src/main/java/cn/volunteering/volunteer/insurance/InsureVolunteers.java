package cn.volunteering.volunteer.insurance;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.UniqueClaims;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.Volunteers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides who is insured (QH-56): some volunteers, those with certain national numbers, or everyone on the roster. */
public final class InsureVolunteers {

    private static final int NAMED_IN_A_REFUSAL = 10;

    private final Aggregates<Insurance> store;
    private final Aggregates<Volunteer> roster;
    private final Volunteers volunteers;

    public InsureVolunteers(Aggregates<Insurance> store, Aggregates<Volunteer> roster, Volunteers volunteers) {
        this.store = store;
        this.roster = roster;
        this.volunteers = volunteers;
    }

    /**
     * Adds volunteers, all or none of them.
     *
     * @param nationalNumbers numbers of the national system
     * @throws RefusedException if one of them is not on the roster
     */
    public Versioned<Insurance> insure(
            Versioned<Insurance> seen, Collection<VolunteerId> ids, Collection<String> nationalNumbers) {
        var unknown = new ArrayList<String>();
        var found = new ArrayList<>(byId(ids, unknown));
        found.addAll(byNumber(nationalNumbers, unknown));
        if (!unknown.isEmpty()) {
            throw new RefusedException(Refusal.of("insurance-person-unknown", "名册中没有：" + shown(unknown)));
        }
        return store.save(seen, seen.state().insure(found));
    }

    private List<VolunteerId> byId(Collection<VolunteerId> ids, List<String> unknown) {
        var known = onRoster(roster
                        .findAll(ids.stream().map(VolunteerId::value).distinct().toList())
                        .stream())
                .map(Volunteer::id)
                .collect(Collectors.toUnmodifiableSet());
        ids.stream().filter(id -> !known.contains(id)).map(VolunteerId::value).forEach(unknown::add);
        return ids.stream().filter(known::contains).toList();
    }

    private List<VolunteerId> byNumber(Collection<String> numbers, List<String> unknown) {
        var claims = numbers.stream().map(UniqueClaims::nationalNumber).toList();
        var found = onRoster(volunteers.holding(claims).stream()).toList();
        var known =
                found.stream().flatMap(volunteer -> volunteer.claims().stream()).collect(Collectors.toSet());
        numbers.stream()
                .filter(number -> !known.contains(UniqueClaims.nationalNumber(number)))
                .forEach(unknown::add);
        return found.stream().map(Volunteer::id).toList();
    }

    private static Stream<Volunteer> onRoster(Stream<Versioned<Volunteer>> some) {
        return some.map(Versioned::state).filter(Volunteer::isOnRoster);
    }

    private static String shown(List<String> unknown) {
        var first = String.join("、", unknown.subList(0, Math.min(NAMED_IN_A_REFUSAL, unknown.size())));
        return unknown.size() > NAMED_IN_A_REFUSAL ? first + " 等 " + unknown.size() + " 人" : first;
    }

    /** Adds everyone who is on the roster now. */
    public Versioned<Insurance> insureEveryone(Versioned<Insurance> seen) {
        var everyone = volunteers.onRoster().stream()
                .map(volunteer -> volunteer.state().id())
                .toList();
        return store.save(seen, seen.state().insure(everyone));
    }

    /** Takes a volunteer off the insurance that the caller has seen. */
    public Versioned<Insurance> remove(Versioned<Insurance> seen, VolunteerId person) {
        return store.save(seen, seen.state().remove(person));
    }
}
