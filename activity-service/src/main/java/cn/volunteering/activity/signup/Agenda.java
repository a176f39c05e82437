package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one volunteer has agreed to do on one day (日程). No activity crosses midnight, so this is exactly as much as must
 * be known together to keep a person from being booked in two places at once. Where the volunteer stands in the order
 * of an activity is not known here, but by its {@link SignupLine}.
 *
 * @param engagements in the order of the consents; withdrawn ones stay, with their reason
 */
public record Agenda(AgendaId id, VolunteerId volunteerId, LocalDate day, List<Engagement> engagements) {

    public Agenda {
        engagements = List.copyOf(engagements);
    }

    /** A day on which the volunteer has agreed to nothing yet. */
    public static Agenda blank(VolunteerId volunteer, LocalDate day) {
        return new Agenda(AgendaId.of(volunteer, day), volunteer, day, List.of());
    }

    /**
     * The volunteer says yes to an activity; saying it again changes nothing.
     *
     * @param calledOff activities of this day that were cancelled and no longer take the volunteer's time
     */
    public Decision<Agenda> engage(Activity activity, Signature consent, Set<ActivityId> calledOff) {
        if (standing(activity.id()).isPresent()) {
            return Decision.accepted(this);
        }
        if (!activity.isRecruiting()) {
            return Decision.refused("activity-not-recruiting", "活动目前不接受报名");
        }
        return Decision.unless(clashWith(activity, calledOff), () -> Decision.accepted(with(activity, consent)));
    }

    private Optional<Refusal> clashWith(Activity activity, Set<ActivityId> calledOff) {
        return engagements.stream()
                .filter(Engagement::stands)
                .filter(other -> !calledOff.contains(other.activityId()))
                .filter(other -> other.time().overlaps(activity.plan().time()))
                .findFirst()
                .map(other -> Refusal.of("signup-clash", "该时段您已报名其他活动")
                        .with("activityId", other.activityId().value()));
    }

    private Agenda with(Activity activity, Signature consent) {
        var more = new ArrayList<>(engagements);
        more.removeIf(earlier -> earlier.activityId().equals(activity.id()));
        more.add(new Engagement(activity.id(), activity.plan().time(), consent, null));
        return new Agenda(id, volunteerId, day, more);
    }

    /** The volunteer says no after all, with a reason; saying it again changes nothing. */
    public Decision<Agenda> withdraw(Activity activity, Withdrawal withdrawal) {
        if (standing(activity.id()).isEmpty()) {
            return withdrawn(activity.id()) ? Decision.accepted(this) : Decision.refused("signup-missing", "您没有报名该活动");
        }
        if (!activity.isRecruiting()) {
            return Decision.refused("signup-fixed", "活动已开始或已结束，不能再取消报名");
        }
        return Decision.accepted(new Agenda(
                id,
                volunteerId,
                day,
                engagements.stream()
                        .map(each -> each.activityId().equals(activity.id()) ? each.withdrawn(withdrawal) : each)
                        .toList()));
    }

    /** The yes to the given activity, if it still holds. */
    public Optional<Engagement> standing(ActivityId activity) {
        return engagements.stream()
                .filter(each -> each.stands() && each.activityId().equals(activity))
                .findFirst();
    }

    private boolean withdrawn(ActivityId activity) {
        return engagements.stream()
                .anyMatch(each -> !each.stands() && each.activityId().equals(activity));
    }
}
