package cn.volunteering.volunteer.plannedchange;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of a volunteer's entry that lies in the future (预定变动). A volunteer has at most one of each kind ahead.
 *
 * @param on the day from which it takes effect
 * @param place where the volunteer moves, for a MOVE
 * @param reason why the volunteer leaves, for a DEPARTURE
 * @param plannedBy the account that planned it
 * @param refusal why it could not be carried out on its day, if it could not
 */
public record PlannedChange(
        VolunteerId volunteerId,
        Kind kind,
        LocalDate on,
        @Nullable NextPlace place,
        @Nullable String reason,
        AccountId plannedBy,
        State state,
        @Nullable String refusal)
        implements RegisterRecord {

    /** What changes. */
    public enum Kind {
        /** To another section or branch. */
        MOVE,
        /** Off the roster. */
        DEPARTURE,
        /** Back on the roster after leaving. */
        RETURN,
        /** Back to service after a suspension. */
        RESUMPTION
    }

    /** How far it has come. */
    public enum State {
        PLANNED,
        DONE,
        CANCELLED,
        /** The entry no longer allowed it on its day. */
        FAILED
    }

    /** Plans a change for a day after today, at most a year ahead. */
    public static Decision<PlannedChange> plan(
            VolunteerId volunteer, NextStep step, LocalDate on, AccountId by, LocalDate today) {
        if (!on.isAfter(today)) {
            return Decision.refused("planned-change-not-ahead", "预定变动的日期须晚于今天");
        }
        if (on.isAfter(today.plusYears(1))) {
            return Decision.refused("planned-change-too-far", "预定变动的日期不能晚于一年之后");
        }
        return Decision.accepted(
                new PlannedChange(volunteer, step.kind(), on, step.place(), step.reason(), by, State.PLANNED, null));
    }

    /** Cancels the change; refused once it was carried out. Repeating it changes nothing. */
    public Decision<PlannedChange> cancel() {
        return switch (state) {
            case PLANNED -> Decision.accepted(in(State.CANCELLED, null));
            case CANCELLED -> Decision.accepted(this);
            case DONE, FAILED -> Decision.refused("planned-change-over", "该预定变动已到期处理，不能再取消");
        };
    }

    /** Records that the change was carried out. */
    Decision<PlannedChange> done() {
        return Decision.accepted(state == State.PLANNED ? in(State.DONE, null) : this);
    }

    /** Records why the change could not be carried out. */
    Decision<PlannedChange> failed(String why) {
        return Decision.accepted(state == State.PLANNED ? in(State.FAILED, why) : this);
    }

    private PlannedChange in(State next, @Nullable String why) {
        return new PlannedChange(volunteerId, kind, on, place, reason, plannedBy, next, why);
    }

    /** Keeps a volunteer from having two changes of a kind ahead. */
    @Override
    public Optional<String> naturalKey() {
        return state == State.PLANNED ? Optional.of(volunteerId.value() + "/" + kind) : Optional.empty();
    }
}
