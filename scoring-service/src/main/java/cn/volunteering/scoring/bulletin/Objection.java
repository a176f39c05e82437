package cn.volunteering.scoring.bulletin;

import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's objection to their figures in a bulletin (异议).
 *
 * @param window the window in which it was raised
 * @param decidedFor why it was upheld or rejected; {@code null} while it is open
 */
public record Objection(
        ObjectionId id,
        int window,
        VolunteerId volunteer,
        String reason,
        LocalDate raisedOn,
        State state,
        @Nullable String decidedFor,
        @Nullable AccountId decidedBy) {

    /** The longest reason of an objection or a decision, in characters. */
    public static final int LONGEST_REASON = 500;

    /** How far an objection has come. */
    public enum State {
        OPEN,
        /** The figures are wrong; they are corrected, and the bulletin is opened again. */
        UPHELD,
        REJECTED
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    Objection decided(boolean upheld, String why, AccountId by) {
        return new Objection(id, window, volunteer, reason, raisedOn, upheld ? State.UPHELD : State.REJECTED, why, by);
    }
}
