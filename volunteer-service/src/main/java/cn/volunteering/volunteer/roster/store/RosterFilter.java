package cn.volunteering.volunteer.roster.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.DisplayName;
import cn.volunteering.volunteer.roster.Reach;
import cn.volunteering.volunteer.roster.RosterSubject;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Selects the volunteers of a list. Unset criteria do not filter.
 *
 * @param states one or more states; empty for all
 * @param name characters of the name, their readings or initials
 */
public record RosterFilter(
        @Nullable UnitId section,
        @Nullable UnitId branch,
        Set<VolunteerState> states,
        @Nullable String name) {

    public RosterFilter {
        states = Set.copyOf(states);
    }

    /** Returns the query criteria for matching volunteers within reach. */
    Criteria within(Reach reach, AggregateStore<Volunteer> store) {
        var conditions = conditions(reach);
        if (name != null && !name.isBlank()) {
            conditions.add(store.containing(DisplayName.folded(name)));
        }
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }

    private List<Criteria> conditions(Reach reach) {
        var conditions = new ArrayList<Criteria>();
        if (reach instanceof Reach.Sections(List<UnitId> own)) {
            conditions.add(where(RosterSubject.SECTION).in(Roster.values(own)));
        }
        if (section != null) {
            conditions.add(where(RosterSubject.SECTION).is(section.value()));
        }
        if (branch != null) {
            conditions.add(where(RosterSubject.BRANCH).is(branch.value()));
        }
        if (!states.isEmpty()) {
            conditions.add(where(RosterSubject.STATE)
                    .in(states.stream().map(VolunteerState::name).toList()));
        }
        return conditions;
    }
}
