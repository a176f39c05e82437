package cn.volunteering.volunteer.organisation;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;

/**
 * Keeps the number of people of each unit. It is counted when the roster has changed, not when someone looks at it, and
 * always as a whole: a count cannot drift from the roster.
 */
public final class CountPeople {

    private static final String ALL = "all";

    private final Aggregates<PeopleOfUnits> store;
    private final UnitMembers members;

    public CountPeople(Aggregates<PeopleOfUnits> store, UnitMembers members) {
        this.store = store;
        this.members = members;
    }

    /** Returns the people of all units; counts them if that was never done. */
    public PeopleOfUnits current() {
        return store.find(ALL).map(Versioned::state).orElseGet(this::recount);
    }

    /** Counts the people again. What another call counted meanwhile is never replaced by an older count. */
    public PeopleOfUnits recount() {
        return store.changeOrBegin(ALL, () -> PeopleOfUnits.NONE, _ -> Decision.accepted(members.people()))
                .state();
    }
}
