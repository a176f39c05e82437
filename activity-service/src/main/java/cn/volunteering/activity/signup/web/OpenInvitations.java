package cn.volunteering.activity.signup.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Invitation;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the invitations that wait for a volunteer's answer. */
@Component
class OpenInvitations {

    private final Agendas agendas;
    private final AggregateStore<Activity> activities;
    private final PlatformCalendar calendar;

    OpenInvitations(Agendas agendas, AggregateStore<Activity> activities, PlatformCalendar calendar) {
        this.agendas = agendas;
        this.activities = activities;
        this.calendar = calendar;
    }

    /** An invitation and its activity. */
    record OpenInvitation(Invitation invitation, Versioned<Activity> activity) {}

    /** Returns the invitations that the volunteer has not answered and still may, by the day of the activity. */
    List<OpenInvitation> of(Member volunteer) {
        var invitations = agendas.invitationsOf(volunteer.id(), calendar.today());
        var found = activitiesOf(invitations);
        return invitations.stream().flatMap(each -> open(each, found)).toList();
    }

    private Map<ActivityId, Versioned<Activity>> activitiesOf(List<Invitation> invitations) {
        var ids = invitations.stream()
                .map(each -> each.activityId().value())
                .distinct()
                .toList();
        return activities.findAll(ids).stream()
                .collect(toMap(each -> each.state().id(), each -> each));
    }

    private static Stream<OpenInvitation> open(Invitation invitation, Map<ActivityId, Versioned<Activity>> found) {
        @Nullable Versioned<Activity> activity = found.get(invitation.activityId());
        return activity != null && invitation.progress(activity.state()) == Invitation.Progress.OPEN
                ? Stream.of(new OpenInvitation(invitation, activity))
                : Stream.of();
    }
}
