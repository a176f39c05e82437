package cn.volunteering.activity.desk.web;

import static cn.volunteering.activity.schedule.ActivityState.ENDED;
import static cn.volunteering.activity.schedule.ActivityState.HOURS_REVIEW;
import static cn.volunteering.activity.schedule.ActivityState.RUNNING;
import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.attendance.store.PendingAttendances;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.activity.project.store.ProjectFilter;
import cn.volunteering.activity.project.store.ProjectList;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.store.ActivityFilter;
import cn.volunteering.activity.schedule.store.ActivityList;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what waits for the caller, with the number of lines in each list. */
@Tag(name = "工作台")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/inbox")
class InboxController {

    private final CurrentReach currentReach;
    private final ProjectList projects;
    private final ActivityList activities;
    private final PendingAttendances pending;
    private final Members members;
    private final Agendas agendas;
    private final List<InboxSource> more;
    private final Clock clock;

    InboxController(
            CurrentReach currentReach,
            ProjectList projects,
            ActivityList activities,
            PendingAttendances pending,
            Members members,
            Agendas agendas,
            List<InboxSource> more,
            Clock clock) {
        this.currentReach = currentReach;
        this.projects = projects;
        this.activities = activities;
        this.pending = pending;
        this.members = members;
        this.agendas = agendas;
        this.more = more;
        this.clock = clock;
    }

    @Operation(summary = "待办事项与数量", description = "每项的数量等于其列表的行数")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    List<InboxItem> inbox() {
        var items = new ArrayList<InboxItem>();
        Reach reach = currentReach.orNowhere();
        switch (reach) {
            case Reach.Everywhere() -> {
                items.add(filed(reach));
                items.add(unreviewed(reach));
                addActivities(reach, items);
            }
            case Reach.Sections _ -> {
                items.add(returned(reach));
                items.add(toConfirm(reach));
                addActivities(reach, items);
            }
            case Reach.Nowhere() -> {}
        }
        more.forEach(source -> items.addAll(source.itemsFor(reach)));
        members.findByAccount(CurrentAccount.id())
                .map(me -> agendas.standing(me.id(), PlatformCalendar.dayOf(clock.instant())))
                .ifPresent(mine -> items.add(InboxItem.of(InboxItem.Kind.OWN_SIGN_UPS, mine.size(), "/sign-ups/mine")));
        return items;
    }

    private InboxItem filed(Reach reach) {
        return InboxItem.of(
                InboxItem.Kind.PROJECTS_TO_ANSWER,
                projects.count(reach, ProjectFilter.in(ProjectState.FILED)),
                "/projects?state=FILED");
    }

    private InboxItem returned(Reach reach) {
        return InboxItem.of(
                InboxItem.Kind.PROJECTS_RETURNED,
                projects.count(reach, ProjectFilter.in(ProjectState.RETURNED)),
                "/projects?state=RETURNED");
    }

    private InboxItem toConfirm(Reach reach) {
        return InboxItem.of(
                InboxItem.Kind.PROJECTS_TO_CONFIRM,
                projects.count(reach, ProjectFilter.awaitingConfirmation()),
                "/projects?toConfirm=true");
    }

    private InboxItem unreviewed(Reach reach) {
        var over = activities.all(reach, ActivityFilter.UNDER_REVIEW).stream()
                .map(Activity::id)
                .toList();
        return InboxItem.of(InboxItem.Kind.HOURS_TO_REVIEW, pending.countUnreviewed(over), "/review-queue");
    }

    private void addActivities(Reach reach, List<InboxItem> items) {
        items.add(InboxItem.of(
                InboxItem.Kind.ACTIVITIES_RUNNING,
                activities.count(reach, ActivityFilter.in(Set.of(RUNNING))),
                "/activities?state=RUNNING"));
        items.add(InboxItem.of(
                InboxItem.Kind.ACTIVITIES_TO_CLOSE,
                activities.count(reach, ActivityFilter.in(Set.of(ENDED, HOURS_REVIEW))),
                "/activities?state=ENDED&state=HOURS_REVIEW"));
    }
}
