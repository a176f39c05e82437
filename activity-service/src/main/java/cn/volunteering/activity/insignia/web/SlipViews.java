package cn.volunteering.activity.insignia.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.insignia.InsigniaSlip;
import cn.volunteering.activity.insignia.Issue;
import cn.volunteering.activity.insignia.ItemReturn;
import cn.volunteering.activity.insignia.Remark;
import cn.volunteering.activity.insignia.ReturnTerm;
import cn.volunteering.activity.insignia.ReturnTerms;
import cn.volunteering.activity.insignia.store.SlipList;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows issue slips with their activity, names, the last day of return, and what the caller may do. */
@Component
class SlipViews {

    private final SlipList list;
    private final AggregateStore<Project> projects;
    private final Names names;
    private final ReturnTerms terms;
    private final SlipActions actions;
    private final PlatformCalendar calendar;

    SlipViews(
            SlipList list,
            AggregateStore<Project> projects,
            Names names,
            ReturnTerms terms,
            SlipActions actions,
            PlatformCalendar calendar) {
        this.list = list;
        this.projects = projects;
        this.names = names;
        this.terms = terms;
        this.actions = actions;
        this.calendar = calendar;
    }

    /** What the views of some slips have in common. */
    private record Context(
            Map<ActivityId, Activity> activities, Map<ProjectId, Project> projects, NameBook names, ReturnTerm term) {

        Activity activityOf(InsigniaSlip slip) {
            return Objects.requireNonNull(activities.get(slip.activityId()));
        }

        @Nullable
        SectionId leadOf(InsigniaSlip slip) {
            var project = projects.get(slip.projectId());
            return project == null ? null : project.proposal().leadSectionId();
        }
    }

    PageOf<SlipView> page(Page<Versioned<InsigniaSlip>> page) {
        var context = contextOf(page.getContent());
        return PageOf.of(page, each -> view(each, context));
    }

    ResponseEntity<SlipView> shown(Versioned<InsigniaSlip> slip) {
        return ETags.ok(slip, view(slip));
    }

    SlipView view(Versioned<InsigniaSlip> slip) {
        return views(List.of(slip)).getFirst();
    }

    List<SlipView> views(List<Versioned<InsigniaSlip>> some) {
        var context = contextOf(some);
        return some.stream().map(each -> view(each, context)).toList();
    }

    private Context contextOf(List<Versioned<InsigniaSlip>> versioned) {
        var some = versioned.stream().map(Versioned::state).toList();
        var ids = some.stream().map(each -> each.projectId().value()).distinct().toList();
        return new Context(
                list.activitiesOf(some.stream()),
                projects.findAll(ids).stream().map(Versioned::state).collect(toMap(Project::id, each -> each)),
                names.of(some.stream().flatMap(SlipViews::people)),
                terms.read());
    }

    private static Stream<AccountId> people(InsigniaSlip slip) {
        var optional = Stream.of(signedOn(slip.issue()), signed(slip.dropped()), signed(slip.waiver()))
                .filter(Objects::nonNull);
        var returned = slip.returns().stream().map(ItemReturn::signed);
        return Stream.of(Stream.of(slip.requested()), optional, returned)
                .flatMap(each -> each)
                .map(Signature::by);
    }

    private static @Nullable Signature signedOn(@Nullable Issue issue) {
        return issue == null ? null : issue.signed();
    }

    private static @Nullable Signature signed(@Nullable Remark remark) {
        return remark == null ? null : remark.signed();
    }

    private SlipView view(Versioned<InsigniaSlip> slip, Context context) {
        var it = slip.state();
        var activity = context.activityOf(it);
        var lead = context.leadOf(it);
        var book = context.names();
        return new SlipView(
                it.id(),
                it.issue() == null ? null : it.issue().number(),
                it.activityId(),
                activity.plan().title(),
                activity.plan().endsAt(),
                lead,
                book.unit(lead),
                it.state(),
                it.lines().stream().map(LineView::of).toList(),
                it.open(),
                context.term().dueOn(activity),
                context.term().isOverdue(it, activity, calendar.today()),
                Objects.requireNonNull(SignatureView.of(it.requested(), book)),
                SignatureView.of(signedOn(it.issue()), book),
                it.returns().stream().map(each -> ReturnView.of(each, book)).toList(),
                RemarkView.of(it.dropped(), book),
                RemarkView.of(it.waiver(), book),
                actions.on(it, activity),
                slip.version());
    }
}
