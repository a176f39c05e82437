package cn.volunteering.activity.signup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.store.ActivityFilter;
import cn.volunteering.activity.schedule.store.ActivityList;
import cn.volunteering.activity.schedule.web.ActivityView;
import cn.volunteering.activity.schedule.web.ActivityViews;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.activity.signup.SignupLine;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.activity.signup.store.OpenActivities;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows volunteers the activities open to them (NX-56), and those that are taking place or over. */
@Tag(name = "报名")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities")
class OpenActivitiesController {

    private static final Set<ActivityState> BEGUN =
            EnumSet.of(ActivityState.RUNNING, ActivityState.ENDED, ActivityState.HOURS_REVIEW, ActivityState.CLOSED);

    private final Members members;
    private final Agendas agendas;
    private final OpenActivities openActivities;
    private final ActivityList list;
    private final SignupLines lines;
    private final ActivityViews views;
    private final OwnActions actions;
    private final Clock clock;

    OpenActivitiesController(
            Members members,
            Agendas agendas,
            OpenActivities openActivities,
            ActivityList list,
            SignupLines lines,
            ActivityViews views,
            OwnActions actions,
            Clock clock) {
        this.members = members;
        this.agendas = agendas;
        this.openActivities = openActivities;
        this.list = list;
        this.lines = lines;
        this.views = views;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * An activity with the volunteer's place.
     *
     * @param seatsLeft the number of free seats
     * @param waiting the number of volunteers waiting for a seat
     * @param mine the volunteer's place
     * @param objection why the volunteer may not sign up; {@code null} if they may, or have a place
     * @param allowedActions what the volunteer may do about their place now
     */
    record OpenActivity(
            ActivityView activity,
            int seatsLeft,
            int waiting,
            PlaceView mine,
            @Nullable String objection,
            List<String> allowedActions) {}

    @Operation(summary = "本人可参加的活动", description = "招募中、未结束、与本人已报名的活动不冲突；clashing=true 时也列出时间冲突的，附不能报名的原因（objection）")
    @GetMapping("/open")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<OpenActivity> open(
            @RequestParam(defaultValue = "false") boolean clashing,
            @ParameterObject @Sortable(Activity.class) Pageable page) {
        Member me = members.active(CurrentAccount.id()).orThrow();
        Instant now = clock.instant();
        List<Engagement> mine = clashing ? List.of() : agendas.upcoming(me.id(), PlatformCalendar.dayOf(now));
        return page(openActivities.find(mine, now, page), me);
    }

    @Operation(summary = "进行中和以往的活动，最近的在前", description = "可按状态筛选，按名称的字、拼音或首字母查找（q）")
    @GetMapping("/begun")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<OpenActivity> begun(
            @RequestParam(required = false) @Nullable ActivityState state,
            @RequestParam(required = false) @Size(max = 50) @Nullable String q,
            @ParameterObject @Sortable(Activity.class) Pageable page) {
        Member me = members.known(CurrentAccount.id()).orThrow();
        var states = state == null ? BEGUN : Set.of(state);
        var filter = ActivityFilter.in(states).containing(q);
        return page(BEGUN.containsAll(states) ? list.page(new Reach.Everywhere(), filter, page) : Page.empty(page), me);
    }

    private PageOf<OpenActivity> page(Page<Versioned<Activity>> found, Member me) {
        var orders = lines.of(found.map(Versioned::state).getContent());
        var shown = views.of(found.getContent());
        return PageOf.of(found, activity -> row(activity.state(), orders, shown, me));
    }

    private OpenActivity row(
            Activity activity, Map<ActivityId, SignupLine> orders, Map<ActivityId, ActivityView> shown, Member me) {
        var line = Objects.requireNonNull(orders.get(activity.id()));
        var place = line.placeOf(me.id());
        var offered = actions.on(activity, me, place);
        return new OpenActivity(
                Objects.requireNonNull(shown.get(activity.id())),
                line.capacity() - line.seated(),
                line.waiting(),
                PlaceView.of(place),
                offered.objection(),
                offered.actions());
    }
}
