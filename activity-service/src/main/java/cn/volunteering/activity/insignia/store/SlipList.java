package cn.volunteering.activity.insignia.store;

import static cn.volunteering.messaging.store.Subject.where;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.insignia.InsigniaSlip;
import cn.volunteering.activity.insignia.ReturnTerms;
import cn.volunteering.activity.insignia.SlipState;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.project.store.ProjectList;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the issue slips of activities within a user's reach. */
@Component
public class SlipList {

    private final AggregateStore<InsigniaSlip> slips;
    private final AggregateStore<Activity> activities;
    private final ProjectList projects;
    private final ReturnTerms terms;
    private final PlatformCalendar calendar;

    SlipList(
            AggregateStore<InsigniaSlip> slips,
            AggregateStore<Activity> activities,
            ProjectList projects,
            ReturnTerms terms,
            PlatformCalendar calendar) {
        this.slips = slips;
        this.activities = activities;
        this.projects = projects;
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Returns one page of the matching slips. */
    public Page<Versioned<InsigniaSlip>> page(Reach reach, SlipFilter filter, Pageable page) {
        return slips.page(criteria(reach, filter), page);
    }

    /** Returns the number of matching slips. */
    public long count(Reach reach, SlipFilter filter) {
        return slips.count(criteria(reach, filter));
    }

    /** Returns the activities of slips by id. */
    public Map<ActivityId, Activity> activitiesOf(Stream<InsigniaSlip> some) {
        var ids = some.map(each -> each.activityId().value()).distinct().toList();
        return activities.findAll(ids).stream().map(Versioned::state).collect(toMap(Activity::id, each -> each));
    }

    /** Returns the criteria for slips with pieces that are out. */
    static Criteria out() {
        return where(InsigniaSlip::state).in(SlipState.ISSUED.name(), SlipState.PARTLY_RETURNED.name());
    }

    private Criteria criteria(Reach reach, SlipFilter filter) {
        var all = new ArrayList<Criteria>();
        switch (reach) {
            case Reach.Everywhere() -> {}
            case Reach.Sections(Set<SectionId> own) -> all.add(carriedBy(own));
            case Reach.Nowhere() -> all.add(Criteria.where("_id").in(List.of()));
        }
        if (filter.state() != null) {
            all.add(where(InsigniaSlip::state).is(filter.state().name()));
        }
        if (filter.section() != null) {
            all.add(carriedBy(Set.of(filter.section())));
        }
        if (filter.overdue()) {
            all.add(out());
            all.add(where(InsigniaSlip::activityId).in(pastTheirTerm()));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private Criteria carriedBy(Set<SectionId> sections) {
        return where(InsigniaSlip::projectId)
                .in(projects.of(sections).stream().map(ProjectId::value).toList());
    }

    /** Returns the activities whose slips are overdue: the last day follows from each activity and the policy of its day. */
    private List<String> pastTheirTerm() {
        var term = terms.read();
        var today = calendar.today();
        return activitiesOf(slips.findAll(out()).stream().map(Versioned::state)).values().stream()
                .filter(activity -> today.isAfter(term.dueOn(activity)))
                .map(activity -> activity.id().value())
                .toList();
    }
}
