package cn.volunteering.volunteer.post;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post and the person who holds it (QH-38). It ends with the person's departure or move to another section. The post
 * is then vacant until somebody is appointed, unless the committee decides to leave it vacant.
 *
 * @param holder a volunteer of the roster
 * @param section where the person worked when the post was entered
 * @param duty what the person does in the body, for example 组长
 * @param until the day after the person's last day in the post; {@code null} while it lasts
 * @param ending why it ended; {@code null} while it lasts
 * @param succeeds the ended post that this one fills again
 * @param notFilledBecause why the committee leaves the post vacant; {@code null} if it has not decided so
 */
public record Post(
        PostId id,
        Body body,
        VolunteerId holder,
        UnitId section,
        String duty,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        @Nullable PostId succeeds,
        @Nullable String notFilledBecause)
        implements RegisterRecord {

    /** The longest duty, in characters. */
    public static final int LONGEST_DUTY = 30;

    /** The longest reason for leaving a post vacant, in characters. */
    public static final int LONGEST_REASON = 200;

    /** Appoints a volunteer of the roster from the given day, which is not after today. */
    public static Decision<Post> appoint(
            PostId id,
            Body body,
            Volunteer holder,
            String duty,
            LocalDate from,
            @Nullable PostId succeeds,
            LocalDate today) {
        if (!holder.isOnRoster()) {
            return Decision.refused("post-holder-not-on-roster", "只有名册中的志愿者才能任职");
        }
        var section = holder.placements().current().sectionId();
        return new Post(id, body, holder.id(), section, duty, from, null, null, succeeds, null).beginningUntil(today);
    }

    private Decision<Post> beginningUntil(LocalDate today) {
        return from.isAfter(today) ? Decision.refused("post-begins-in-future", "任职日期不能晚于今天") : changed();
    }

    /** Corrects the duty and the first day while the post lasts. */
    public Decision<Post> correct(String correctedDuty, LocalDate correctedFrom, LocalDate today) {
        return isLasting()
                ? new Post(id, body, holder, section, correctedDuty, correctedFrom, null, null, succeeds, null)
                        .beginningUntil(today)
                : hasEnded();
    }

    /**
     * Relieves the person.
     *
     * @param on the day after the person's last day in the post; the first day of the post if it was entered by mistake
     */
    public Decision<Post> relieve(LocalDate on, LocalDate today) {
        if (!isLasting()) {
            return hasEnded();
        }
        if (on.isAfter(today)) {
            return Decision.refused("post-ends-in-future", "免职日期不能晚于今天");
        }
        if (on.isBefore(from)) {
            return Decision.refused("post-ends-before-it-begins", "免职日期不能早于任职日期 " + from);
        }
        return ended(on, Ending.RELIEVED).changed();
    }

    private static Decision<Post> hasEnded() {
        return Decision.refused("post-ended", "该任职已经终止，不能再修改");
    }

    /** Ends the post if the person has left the roster or works in another section than at the appointment. */
    Decision<Post> follow(Volunteer person) {
        if (!isLasting()) {
            return Decision.accepted(this);
        }
        var standing = person.standing();
        if (standing.state() == VolunteerState.LEFT) {
            return endedOnce(Objects.requireNonNullElse(standing.leftOn(), from), Ending.LEFT);
        }
        var place = person.placements().current();
        return place.sectionId().equals(section) ? Decision.accepted(this) : endedOnce(place.from(), Ending.MOVED);
    }

    private Decision<Post> endedOnce(LocalDate day, Ending why) {
        return ended(day.isBefore(from) ? from : day, why).changed();
    }

    private Post ended(LocalDate on, Ending why) {
        return new Post(id, body, holder, section, duty, from, on, why, succeeds, null);
    }

    /** Decides to leave the post vacant. */
    Decision<Post> leaveVacant(String reason) {
        return awaitsSuccessor()
                ? new Post(id, body, holder, section, duty, from, until, ending, succeeds, reason).changed()
                : Decision.refused("post-not-vacant", "该岗位没有待补任的空缺");
    }

    /** Returns whether the person holds the post until further notice. */
    public boolean isLasting() {
        return until == null;
    }

    /** Returns whether the post was held, has ended, and may be filled again. */
    boolean awaitsSuccessor() {
        return until != null && until.isAfter(from) && notFilledBecause == null;
    }

    private Decision<Post> changed() {
        return Decision.accepted(this, PostChanged.of(this));
    }

    /** Keeps a person from holding two posts of a body at a time. */
    @Override
    public Optional<String> naturalKey() {
        return isLasting() ? Optional.of(body + "/" + holder.value()) : Optional.empty();
    }
}
