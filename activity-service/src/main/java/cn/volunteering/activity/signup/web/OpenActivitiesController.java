package cn.volunteering.activity.signup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
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
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    private final Members members;
    private final Agendas agendas;
    private final OpenActivities openActivities;
    private final SignupLines lines;
    private final Clock clock;

    OpenActivitiesController(
            Members members, Agendas agendas, OpenActivities openActivities, SignupLines lines, Clock clock) {
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

    /** A volunteer's commitment and its time. */
    record MySignup(ActivityId activityId, Instant startsAt, Instant endsAt, Instant agreedAt) {

        private static MySignup of(Engagement engagement) {
            Interval time = engagement.time();
            return new MySignup(
                    engagement.activityId(),
                    time.start(),
                    time.end(),
                    engagement.consent().at());
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

    @Operation(summary = "本人已报名的活动，从今天起")
    @GetMapping("/sign-ups/mine")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<MySignup> mine(@ParameterObject Pageable page) {
        Member me = members.known(CurrentAccount.id()).orThrow();
        return PageOf.of(Pages.cut(upcoming(me, clock.instant()), page), MySignup::of);
    }

    private List<Engagement> upcoming(Member me, Instant now) {
        return agendas.upcoming(me.id(), PlatformCalendar.dayOf(now));
    }
}
