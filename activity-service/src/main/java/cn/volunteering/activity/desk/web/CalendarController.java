package cn.volunteering.activity.desk.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.attendance.store.PendingAttendances;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.store.ActivityList;
import cn.volunteering.activity.schedule.web.ActivityQuery;
import cn.volunteering.activity.schedule.web.ActivityView;
import cn.volunteering.activity.schedule.web.ActivityViews;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.Versioned;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the calendar of activities with the places taken and the hours that wait. */
@Tag(name = "工作台")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/calendar")
class CalendarController {

    private final CurrentReach reach;
    private final ActivityList list;
    private final ActivityViews views;
    private final SignupLines lines;
    private final PendingAttendances pending;

    CalendarController(
            CurrentReach reach, ActivityList list, ActivityViews views, SignupLines lines, PendingAttendances pending) {
        this.reach = reach;
        this.list = list;
        this.views = views;
        this.lines = lines;
        this.pending = pending;
    }

    /**
     * An activity in the calendar.
     *
     * @param seated volunteers with a seat
     * @param waiting volunteers on the waiting list
     * @param onSite volunteers who have checked in but not out
     * @param unreviewed records with check-out that await the second person
     */
    record CalendarEntry(ActivityView activity, int seated, int waiting, long onSite, long unreviewed) {}

    @Operation(summary = "活动日历，按开始时间", description = "from、to 为起止日期（含），还可按处室、党支部、组织方式、组织者、状态筛选；附已有名额、候补、在场和待审核人次")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<CalendarEntry> calendar(
            @Valid ActivityQuery query,
            @ParameterObject @Sortable(Activity.class) @PageableDefault(size = 100, sort = "startsAt") Pageable page) {
        var found = list.page(reach.get(), query.filter(), page);
        var shown = views.of(found.getContent());
        var orders = lines.of(found.map(Versioned::state).getContent());
        var tallies = pending.tallies(orders.keySet());
        return PageOf.of(found, each -> {
            Activity activity = each.state();
            var line = Objects.requireNonNull(orders.get(activity.id()));
            var tally = tallies.getOrDefault(activity.id(), PendingAttendances.Tally.NOTHING);
            return new CalendarEntry(
                    Objects.requireNonNull(shown.get(activity.id())),
                    line.seated(),
                    line.waiting(),
                    tally.onSite(),
                    tally.unreviewed());
        });
    }
}
