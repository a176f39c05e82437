package cn.volunteering.volunteer.reportin.web;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.community.KnownCommunities;
import cn.volunteering.volunteer.reportin.ReportIn;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.web.RosterAccess;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows report-ins with the names of volunteers and communities. */
@Component
class ReportInViews {

    static final String CONFIRM = "report-in.CONFIRM";
    static final String RETURN = "report-in.RETURN";

    private static final String SOME_REASON = "…";

    private final Aggregates<Volunteer> volunteers;
    private final KnownCommunities communities;
    private final RosterAccess access;
    private final PermittedActions permitted;

    ReportInViews(
            AggregateStore<Volunteer> volunteers,
            KnownCommunities communities,
            RosterAccess access,
            PermittedActions permitted) {
        this.volunteers = volunteers;
        this.communities = communities;
        this.access = access;
        this.permitted = permitted;
    }

    ReportInView view(Versioned<ReportIn> reportIn) {
        return views(List.of(reportIn)).getFirst();
    }

    /** Shows some report-ins; reads the people and communities once. */
    List<ReportInView> views(List<Versioned<ReportIn>> some) {
        var people = peopleOf(some);
        var names = communities.names(some.stream()
                .map(each -> each.state().visit().communityId())
                .distinct()
                .toList());
        return some.stream()
                .map(each -> view(each, people.get(each.state().volunteerId().value()), names))
                .toList();
    }

    private Map<String, Volunteer> peopleOf(List<Versioned<ReportIn>> some) {
        var ids = some.stream()
                .map(each -> each.state().volunteerId().value())
                .distinct()
                .toList();
        return volunteers.findAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(volunteer -> volunteer.id().value(), Function.identity()));
    }

    private ReportInView view(
            Versioned<ReportIn> shown, @Nullable Volunteer person, Map<String, String> communityNames) {
        var it = shown.state();
        return new ReportInView(
                shown.id(),
                shown.version(),
                it.volunteerId().value(),
                person == null ? null : person.profile().displayName(),
                it.visit().communityId(),
                communityNames.get(it.visit().communityId()),
                it.visit().on(),
                it.visit().proof(),
                it.visit().proofSha256(),
                it.state(),
                it.returnReason(),
                person == null ? List.of() : actions(it, person));
    }

    private List<String> actions(ReportIn it, Volunteer person) {
        var me = access.account();
        return permitted
                .to("report-in")
                .step("CONFIRM", it, () -> it.confirm(person, me))
                .step("RETURN", it, () -> it.giveBack(person, me, SOME_REASON))
                .names();
    }
}
