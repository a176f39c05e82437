package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One volunteer's commitments on one day (日程), and the time of that day that counts as served. No activity and no
 * attendance crosses midnight, so one day is all that must be known to keep a person from being booked, or credited, in
 * two places at once. A volunteer's place at an activity is in its {@link SignupLine}, not here.
 *
 * @param engagements in order of consent; withdrawn ones stay, with their reason
 * @param counted reserved times, confirmed or about to be, one per attendance; no two overlap
 * @param invitations what liaisons asked the volunteer to join, one per activity
 */
public record Agenda(
        AgendaId id,
        VolunteerId volunteerId,
        LocalDate day,
        List<Engagement> engagements,
        List<CountedTime> counted,
        List<Invitation> invitations) {

    static final Refusal NOT_RECRUITING = Refusal.of("activity-not-recruiting", "活动目前不接受报名");

    public Agenda {
        engagements = List.copyOf(engagements);
        // Documents stored before agendas counted time have none.
        counted = counted == null ? List.of() : List.copyOf(counted);
        // Documents stored before liaisons could invite have none.
        invitations = invitations == null ? List.of() : List.copyOf(invitations);
    }

    /** Returns the agenda of a day without commitments. */
    public static Agenda blank(VolunteerId volunteer, LocalDate day) {
        return new Agenda(AgendaId.of(volunteer, day), volunteer, day, List.of(), List.of(), List.of());
    }

    /**
     * Records the volunteer's consent to an activity, or to its new time; repeating it changes nothing.
     *
     * @param freed activities of this day that no longer take the volunteer's time
     */
    public Decision<Agenda> engage(Activity activity, Signature consent, Set<ActivityId> freed) {
        if (engagementFor(activity.id())
                .filter(each -> !each.awaitsConsentTo(activity))
                .isPresent()) {
            return Decision.accepted(this);
        }
        if (!activity.isRecruiting()) {
            return Decision.refused(NOT_RECRUITING);
        }
        return Decision.unless(
                clashWith(activity, freed), () -> Decision.accepted(with(Engagement.agreed(activity, consent))));
    }

    /**
     * Signs the volunteer up under a standing consent. An existing commitment stays as it is, and so does a no of the
     * volunteer to this activity.
     *
     * @param consent the volunteer's account, and when the standing consent is used
     */
    public Decision<Agenda> engageOnBehalf(Activity activity, Signature consent, OnBehalf how, Set<ActivityId> freed) {
        if (engagementFor(activity.id()).isPresent()) {
            return Decision.accepted(this);
        }
        return Decision.unless(
                objectionToArranging(activity, freed),
                () -> Decision.accepted(
                        with(Engagement.agreed(activity, consent).on(how))));
    }

    /**
     * Asks the volunteer to join an activity. With a commitment to it, or an open question, nothing changes; a no of the
     * volunteer stands.
     */
    public Decision<Agenda> invite(Activity activity, Signature by, Set<ActivityId> freed) {
        if (engagementFor(activity.id()).isPresent() || isAskedAbout(activity)) {
            return Decision.accepted(this);
        }
        return Decision.unless(objectionToArranging(activity, freed), () -> Decision.accepted(asked(activity, by)));
    }

    /** Returns whether the volunteer was asked to join the activity and has not answered. */
    public boolean isAskedAbout(Activity activity) {
        return invitationTo(activity.id())
                .filter(each -> each.progress(activity) == Invitation.Progress.OPEN)
                .isPresent();
    }

    /** Returns why a liaison may not sign the volunteer up or ask them now, in words for the liaison. */
    public Optional<Refusal> objectionToArranging(Activity activity, Set<ActivityId> freed) {
        if (!activity.isRecruiting()) {
            return Optional.of(NOT_RECRUITING);
        }
        if (invitationTo(activity.id()).filter(Invitation::isDeclined).isPresent()) {
            return Optional.of(Refusal.of("invitation-declined", "本人已谢绝邀请，只能由本人报名"));
        }
        return withdrawn(activity.id())
                ? Optional.of(Refusal.of("signup-withdrawn", "报名已取消，只能由本人重新报名"))
                : clashWith(activity, freed).map(_ -> Refusal.of("signup-clash", "该时段已报名其他活动"));
    }

    private Agenda asked(Activity activity, Signature by) {
        var more = new ArrayList<>(invitations);
        more.add(new Invitation(activity.id(), day, by, null));
        return new Agenda(id, volunteerId, day, engagements, counted, more);
    }

    /** Declines an invitation, which affects nothing else (NX-08); repeating it changes nothing. */
    public Decision<Agenda> decline(Activity activity, Instant now) {
        return invitationTo(activity.id())
                .map(invitation -> decline(invitation, activity, now))
                .orElseGet(() -> Decision.refused("invitation-missing", "没有人邀请您参加该活动"));
    }

    private Decision<Agenda> decline(Invitation invitation, Activity activity, Instant now) {
        return switch (invitation.progress(activity)) {
            case OPEN ->
                Decision.accepted(new Agenda(
                        id, volunteerId, day, engagements, counted, invitationsAnswered(activity.id(), false, now)));
            case DECLINED -> Decision.accepted(this);
            case ACCEPTED -> Decision.refused("invitation-accepted", "您已报名；如不能参加，请取消报名");
            case LAPSED -> Decision.refused("invitation-lapsed", "报名已结束或活动已改期，无须再答复");
        };
    }

    private List<Invitation> invitationsAnswered(ActivityId activity, boolean yes, Instant at) {
        return invitations.stream()
                .map(each -> each.activityId().equals(activity) ? each.answered(yes, at) : each)
                .toList();
    }

    /** Finds the invitation to the given activity. */
    public Optional<Invitation> invitationTo(ActivityId activity) {
        return invitations.stream()
                .filter(each -> each.activityId().equals(activity))
                .findFirst();
    }

    private Optional<Refusal> clashWith(Activity activity, Set<ActivityId> freed) {
        return engagements.stream()
                .filter(Engagement::holds)
                .filter(other -> !other.activityId().equals(activity.id()))
                .filter(other -> !freed.contains(other.activityId()))
                .filter(other -> other.time().overlaps(activity.plan().time()))
                .findFirst()
                .map(other -> Refusal.of("signup-clash", "该时段您已报名其他活动")
                        .with("activityId", other.activityId().value()));
    }

    /** Returns the agenda with the commitment, which also accepts an invitation. */
    private Agenda with(Engagement agreed) {
        var more = new ArrayList<>(engagements);
        more.removeIf(earlier -> earlier.activityId().equals(agreed.activityId()));
        more.add(agreed);
        var answered =
                invitationsAnswered(agreed.activityId(), true, agreed.consent().at());
        return new Agenda(id, volunteerId, day, more, counted, answered);
    }

    /**
     * Reserves time of the day for an attendance that is about to be confirmed. Repeating it changes nothing; if the
     * attendance was changed since, its new time replaces the old.
     *
     * @param lapsed reservations that are void, because the attendance was changed since and is not confirmed
     * @throws IllegalArgumentException if the time is not of this day
     */
    public Decision<Agenda> count(CountedTime claim, Set<CountedTime> lapsed) {
        if (!Interval.ofDay(day).encloses(claim.time())) {
            throw new IllegalArgumentException("The time must be on the agenda's day: " + claim + " is not on " + day);
        }
        if (counted.stream().anyMatch(earlier -> earlier.isAtLeastAsNewAs(claim))) {
            return Decision.accepted(this);
        }
        return Decision.unless(overlapWith(claim, lapsed), () -> Decision.accepted(with(claim, lapsed)));
    }

    private Optional<Refusal> overlapWith(CountedTime claim, Set<CountedTime> lapsed) {
        return conflictsOf(claim).stream()
                .filter(other -> !lapsed.contains(other))
                .findFirst()
                .map(other -> Refusal.of("attendance-overlaps", "与该志愿者已确认的其他服务时间重叠")
                        .with("attendanceId", other.attendanceId().value()));
    }

    /** Returns the reservations of other attendances that overlap the given time. */
    public Set<CountedTime> conflictsOf(CountedTime claim) {
        return counted.stream().filter(claim::clashesWith).collect(Collectors.toUnmodifiableSet());
    }

    private Agenda with(CountedTime claim, Set<CountedTime> lapsed) {
        var more = new ArrayList<>(counted);
        more.removeIf(earlier -> lapsed.contains(earlier) || earlier.isOfSameAttendanceAs(claim));
        more.add(claim);
        return new Agenda(id, volunteerId, day, engagements, more, invitations);
    }

    /** Records the volunteer's withdrawal with its reason; repeating it changes nothing. */
    public Decision<Agenda> withdraw(Activity activity, Withdrawal withdrawal) {
        if (engagementFor(activity.id()).isEmpty()) {
            return withdrawn(activity.id()) ? Decision.accepted(this) : Decision.refused("signup-missing", "您没有报名该活动");
        }
        if (!activity.isRecruiting()) {
            return Decision.refused("signup-fixed", "活动已开始或已结束，不能再取消报名");
        }
        return Decision.accepted(changed(activity.id(), each -> each.withdrawn(withdrawal)));
    }

    /**
     * Releases the volunteer who may not serve any more (已离队、已暂停) from an activity that has not begun. Without a
     * commitment to it, nothing changes.
     */
    public Decision<Agenda> release(Activity activity, Withdrawal withdrawal) {
        return Decision.accepted(
                activity.isAhead() ? changed(activity.id(), each -> each.withdrawn(withdrawal)) : this);
    }

    /** Records that the volunteer has moved up from the waiting list, so that they can be told. */
    public Decision<Agenda> promote(ActivityId activity, Instant now) {
        return Decision.accepted(changed(activity, each -> each.promoted(now)));
    }

    private Agenda changed(ActivityId activity, UnaryOperator<Engagement> change) {
        var changed = engagements.stream()
                .map(each -> each.holds() && each.activityId().equals(activity) ? change.apply(each) : each)
                .toList();
        return new Agenda(id, volunteerId, day, changed, counted, invitations);
    }

    /** Finds the commitment to the given activity, if it has not been withdrawn. */
    public Optional<Engagement> engagementFor(ActivityId activity) {
        return engagements.stream()
                .filter(each -> each.holds() && each.activityId().equals(activity))
                .findFirst();
    }

    private boolean withdrawn(ActivityId activity) {
        return engagements.stream()
                .anyMatch(each -> !each.holds() && each.activityId().equals(activity));
    }
}
