package cn.volunteering.activity.signup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityViews;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows volunteers their commitments, coming and past. */
@Tag(name = "报名")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/sign-ups/mine")
class OwnSignupsController {

    private final AggregateStore<Activity> activities;
    private final Members members;
    private final Agendas agendas;
    private final SignupLines lines;
    private final ActivityViews views;
    private final Names names;
    private final OwnActions actions;
    private final Clock clock;

    OwnSignupsController(
            AggregateStore<Activity> activities,
            Members members,
            Agendas agendas,
            SignupLines lines,
            ActivityViews views,
            Names names,
            OwnActions actions,
            Clock clock) {
        this.activities = activities;
        this.members = members;
        this.agendas = agendas;
        this.lines = lines;
        this.views = views;
        this.names = names;
        this.actions = actions;
        this.clock = clock;
    }

    /** Which commitments to show. */
    enum When {
        /** From today on, the next first. */
        UPCOMING,
        /** Before today, the latest first. */
        PAST
    }

    @Operation(
            summary = "本人已报名的活动",
            description = "when=UPCOMING（默认）为从今天起的，PAST 为以往的；含名称、地点、状态、名额或候补位次；活动改期后 consentNeeded 为"
                    + " true，须重新报名确认或取消；onBehalf=true 只列联络员代为报名的")
    @GetMapping
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<OwnSignup> mine(
            @RequestParam(defaultValue = "UPCOMING") When when,
            @RequestParam(defaultValue = "false") boolean onBehalf,
            @ParameterObject Pageable page) {
        Member me = members.known(CurrentAccount.id()).orThrow();
        Page<Engagement> some = Pages.cut(engagements(me.id(), when, onBehalf), page);
        var found = activitiesOf(some.getContent());
        var states = found.values().stream().map(Versioned::state).toList();
        var orders = lines.of(states);
        var shown = views.of(found.values());
        var book = names.of(some.getContent().stream()
                .flatMap(each -> Stream.ofNullable(each.signedUpBy()))
                .map(Signature::by));
        return PageOf.of(some, each -> {
            var activity = Objects.requireNonNull(found.get(each.activityId())).state();
            var place = Objects.requireNonNull(orders.get(each.activityId())).placeOf(me.id());
            return OwnSignup.of(
                    each,
                    activity,
                    Objects.requireNonNull(shown.get(each.activityId())),
                    PlaceView.of(place),
                    book,
                    actions.on(activity, me, place).actions());
        });
    }

    private List<Engagement> engagements(VolunteerId me, When when, boolean onBehalf) {
        return engagements(me, when).stream()
                .filter(each -> !onBehalf || each.signedUpBy() != null)
                .toList();
    }

    private List<Engagement> engagements(VolunteerId me, When when) {
        var today = PlatformCalendar.dayOf(clock.instant());
        return switch (when) {
            case UPCOMING -> agendas.standing(me, today);
            case PAST -> agendas.earlier(me, today);
        };
    }

    private Map<ActivityId, Versioned<Activity>> activitiesOf(List<Engagement> engagements) {
        var ids = engagements.stream().map(each -> each.activityId().value()).toList();
        return activities.findAll(ids).stream()
                .collect(Collectors.toMap(each -> each.state().id(), Function.identity()));
    }
}
