package cn.volunteering.activity.signup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Revision;
import cn.volunteering.activity.schedule.web.ActivityView;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.activity.signup.SignupLine;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.activity.signup.store.OpenActivities;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.Pages;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows volunteers the activities open to them (NX-56), and their commitments. */
@Tag(name = "报名")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity")
class OpenActivitiesController {

    private final AggregateStore<Activity> activities;
    private final Members members;
    private final Agendas agendas;
    private final OpenActivities openActivities;
    private final SignupLines lines;
    private final Clock clock;

    OpenActivitiesController(
            AggregateStore<Activity> activities,
            Members members,
            Agendas agendas,
            OpenActivities openActivities,
            SignupLines lines,
            Clock clock) {
        this.activities = activities;
        this.members = members;
        this.agendas = agendas;
        this.openActivities = openActivities;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * An activity open to the volunteer.
     *
     * @param seatsLeft the number of free seats
     * @param waiting the number of volunteers waiting for a seat
     * @param mine the volunteer's place
     */
    record OpenActivity(ActivityView activity, int seatsLeft, int waiting, PlaceView mine) {

        private static OpenActivity of(Versioned<Activity> activity, SignupLine line, Member me) {
            return new OpenActivity(
                    ActivityView.of(activity),
                    line.capacity() - line.seated(),
                    line.waiting(),
                    PlaceView.of(line.placeOf(me.id())));
        }
    }

    /**
     * A volunteer's commitment.
     *
     * @param startsAt the present start of the activity
     * @param mine the volunteer's place
     * @param consentNeeded whether the time has changed since the volunteer agreed: signing up again agrees to the new
     *     time, withdrawing declines it
     * @param changes what changed since the volunteer agreed
     * @param promotedAt when the volunteer moved up from the waiting list, if they did
     */
    record MySignup(
            ActivityId activityId,
            String title,
            String place,
            ActivityState state,
            @Nullable String cancelledFor,
            Instant startsAt,
            Instant endsAt,
            Instant agreedAt,
            PlaceView mine,
            boolean consentNeeded,
            List<Revision> changes,
            @Nullable Instant promotedAt) {

        private static MySignup of(Engagement engagement, Activity activity, SignupLine line, Member me) {
            var plan = activity.plan();
            return new MySignup(
                    activity.id(),
                    plan.title(),
                    plan.place(),
                    activity.state(),
                    activity.cancelledFor(),
                    plan.startsAt(),
                    plan.endsAt(),
                    engagement.consent().at(),
                    PlaceView.of(line.placeOf(me.id())),
                    engagement.awaitsConsentTo(activity),
                    engagement.changesIn(activity),
                    engagement.promotedAt());
        }
    }

    @Operation(summary = "本人可参加的活动", description = "招募中、未结束、与本人已报名的活动不冲突")
    @GetMapping("/activities/open")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<OpenActivity> open(@ParameterObject Pageable page) {
        Member me = members.active(CurrentAccount.id()).orThrow();
        Instant now = clock.instant();
        var found = openActivities.find(upcoming(me, now), now, page);
        var orders = lines.of(found.map(Versioned::state).getContent());
        return PageOf.of(
                found,
                activity ->
                        OpenActivity.of(activity, orders.get(activity.state().id()), me));
    }

    @Operation(summary = "本人已报名的活动，从今天起", description = "含名称、地点、状态、名额或候补位次；活动改期后 consentNeeded 为 true，须重新报名确认或取消")
    @GetMapping("/sign-ups/mine")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<MySignup> mine(@ParameterObject Pageable page) {
        Member me = members.known(CurrentAccount.id()).orThrow();
        var some = Pages.cut(agendas.standing(me.id(), PlatformCalendar.dayOf(clock.instant())), page);
        var found = activitiesOf(some.getContent());
        var orders = lines.of(found.values());
        return PageOf.of(
                some,
                each -> MySignup.of(
                        each,
                        Objects.requireNonNull(found.get(each.activityId())),
                        Objects.requireNonNull(orders.get(each.activityId())),
                        me));
    }

    private Map<ActivityId, Activity> activitiesOf(List<Engagement> engagements) {
        var ids = engagements.stream().map(each -> each.activityId().value()).toList();
        return activities.findAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(Activity::id, Function.identity()));
    }

    private List<Engagement> upcoming(Member me, Instant now) {
        return agendas.upcoming(me.id(), PlatformCalendar.dayOf(now));
    }
}
