package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Unavailability;
import cn.volunteering.activity.roster.VolunteerState;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import java.time.Clock;

/**
 * Takes the seats and waiting places of someone who may not serve any more, at all activities that have not begun. The
 * next on each waiting list moves up. Repeating it changes nothing; someone who returns signs up again.
 */
public final class ReleasePlaces implements Unavailability {

    private final Aggregates<Activity> activities;
    private final Agendas agendas;
    private final ChangeAgenda changeAgenda;
    private final LeaveLine leaveLine;
    private final Clock clock;

    public ReleasePlaces(
            Aggregates<Activity> activities,
            Agendas agendas,
            ChangeAgenda changeAgenda,
            LeaveLine leaveLine,
            Clock clock) {
        this.activities = activities;
        this.agendas = agendas;
        this.changeAgenda = changeAgenda;
        this.leaveLine = leaveLine;
        this.clock = clock;
    }

    @Override
    public void begin(Member member) {
        var today = PlatformCalendar.dayOf(clock.instant());
        agendas.standing(member.id(), today).forEach(engagement -> activities
                .find(engagement.activityId().value())
                .map(Versioned::state)
                .filter(Activity::isAhead)
                .ifPresent(activity -> release(member, engagement, activity)));
    }

    private void release(Member member, Engagement engagement, Activity activity) {
        leaveLine.leave(activity, member.id());
        var withdrawal = new Withdrawal(clock.instant(), reason(member.state()));
        changeAgenda.change(member.id(), engagement.time().day(), agenda -> agenda.release(activity, withdrawal));
    }

    private static String reason(VolunteerState state) {
        return switch (state) {
            case LEFT -> "已离队，名额由系统释放";
            case SUSPENDED -> "志愿者资格已暂停，名额由系统释放";
            case APPLIED, REGISTERED, ACTIVE -> "不再符合参加条件，名额由系统释放";
        };
    }
}
