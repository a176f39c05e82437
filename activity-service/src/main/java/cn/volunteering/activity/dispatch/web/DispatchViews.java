package cn.volunteering.activity.dispatch.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.dispatch.Dispatch;
import cn.volunteering.activity.dispatch.SectionTask;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows orders with names, and to a liaison only what concerns their sections. */
@Component
class DispatchViews {

    private final AggregateStore<Activity> activities;
    private final Attendances attendances;
    private final Names names;
    private final DispatchAccess access;
    private final DispatchActions actions;
    private final PlatformCalendar calendar;

    DispatchViews(
            AggregateStore<Activity> activities,
            Attendances attendances,
            Names names,
            DispatchAccess access,
            DispatchActions actions,
            PlatformCalendar calendar) {
        this.activities = activities;
        this.attendances = attendances;
        this.names = names;
        this.access = access;
        this.actions = actions;
        this.calendar = calendar;
    }

    PageOf<DispatchView> page(Page<Versioned<Dispatch>> page) {
        var all = page.getContent().stream().map(Versioned::state).toList();
        var book = names.of(all.stream().flatMap(DispatchViews::people));
        var held = activitiesOf(all);
        return PageOf.of(page, each -> view(each, book, held));
    }

    ResponseEntity<DispatchView> shown(Versioned<Dispatch> dispatch) {
        return ETags.ok(dispatch, view(dispatch));
    }

    DispatchView view(Versioned<Dispatch> dispatch) {
        var book = names.of(people(dispatch.state()));
        return view(dispatch, book, activitiesOf(List.of(dispatch.state())));
    }

    private DispatchView view(Versioned<Dispatch> dispatch, NameBook book, Map<ActivityId, Activity> held) {
        var it = dispatch.state();
        var own = it.tasks().stream()
                .filter(task -> access.actsFor(task.section()))
                .map(task -> view(it, task, book, held))
                .toList();
        return DispatchView.of(dispatch, own, book, actions.on(it));
    }

    private TaskView view(Dispatch dispatch, SectionTask task, NameBook book, Map<ActivityId, Activity> held) {
        var activity = task.activity() == null ? null : held.get(task.activity());
        return new TaskView(
                task.section(),
                book.unit(task.section()),
                task.state(),
                SignatureView.of(task.last(), book),
                task.objection(),
                task.activity(),
                activity == null ? null : activity.plan().title(),
                peopleIn(task.activity()),
                task.report(),
                dispatch.isOverdue(task, calendar.today()),
                actions.on(dispatch, task));
    }

    private @Nullable Integer peopleIn(@Nullable ActivityId activity) {
        return activity == null
                ? null
                : (int) attendances.at(activity).stream()
                        .filter(Attendance::isConfirmed)
                        .count();
    }

    private Map<ActivityId, Activity> activitiesOf(Collection<Dispatch> dispatches) {
        var ids = dispatches.stream()
                .flatMap(each -> each.tasks().stream())
                .map(SectionTask::activity)
                .filter(Objects::nonNull)
                .map(ActivityId::value)
                .distinct()
                .toList();
        return activities.findAll(ids).stream().map(Versioned::state).collect(toMap(Activity::id, each -> each));
    }

    private static Stream<AccountId> people(Dispatch dispatch) {
        var signatures = Stream.concat(
                Stream.of(dispatch.issued()),
                Stream.concat(
                        Stream.ofNullable(dispatch.cancelled()),
                        dispatch.tasks().stream().map(SectionTask::last).filter(Objects::nonNull)));
        return signatures.map(signature -> signature.by());
    }
}
