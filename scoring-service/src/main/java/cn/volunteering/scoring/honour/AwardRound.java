package cn.volunteering.scoring.honour;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.scoring.roster.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yearly round (年度评选, NX-69): while it is open, people and sections are nominated and decided on.
 *
 * @param year the calendar year whose service counts
 * @param closedOn the day on which it was closed; {@code null} while it is open
 */
public record AwardRound(
        RoundId id,
        HonourKind kind,
        int year,
        State state,
        AccountId openedBy,
        LocalDate openedOn,
        @Nullable LocalDate closedOn)
        implements RegisterRecord {

    /** Whether nominations are taken. */
    public enum State {
        OPEN,
        CLOSED
    }

    /** Opens the round of a year that has begun. */
    static Decision<AwardRound> open(int year, HonourKind kind, AccountId by, LocalDate today) {
        return year > today.getYear()
                ? Decision.refused("award-round-year-to-come", "不能评选尚未开始的年度")
                : Decision.accepted(new AwardRound(RoundId.of(year, kind), kind, year, State.OPEN, by, today, null));
    }

    /**
     * Closes the round.
     *
     * @param undecided the number of nominations without a decision
     */
    public Decision<AwardRound> close(long undecided, LocalDate today) {
        if (state == State.CLOSED) {
            return Decision.refused("award-round-closed", "该评选已经结束");
        }
        return undecided > 0
                ? Decision.refused("award-round-undecided", "还有尚未决定的提名")
                : Decision.accepted(new AwardRound(id, kind, year, State.CLOSED, openedBy, openedOn, today));
    }

    boolean isOpen() {
        return state == State.OPEN;
    }
}
