package cn.volunteering.scoring.honour;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A nomination in a yearly round, and the honour it leads to if the committee decides so (NX-70, NX-72). The one who
 * decides is neither the nominator nor the nominee. What the figures do later revokes nothing: people decide that, too.
 *
 * @param holder the volunteer or the section, by the kind
 * @param nominatedFor why the holder is nominated
 * @param standing the figures at the last step
 * @param decidedOn the day of the decision; {@code null} while there is none
 * @param documentNumber the document that grants it
 * @param reason why it was declined or revoked
 */
public record Honour(
        HonourId id,
        RoundId round,
        HonourKind kind,
        int year,
        String holder,
        State state,
        String nominatedFor,
        AccountId nominatedBy,
        LocalDate nominatedOn,
        Standing standing,
        @Nullable LocalDate decidedOn,
        @Nullable AccountId decidedBy,
        @Nullable String documentNumber,
        @Nullable String reason)
        implements RegisterRecord {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    /** The longest number of a document, in characters. */
    public static final int LONGEST_NUMBER = 60;

    /** How far a nomination has come. */
    public enum State {
        NOMINATED,
        GRANTED,
        DECLINED,
        /** Granted before, and taken back. */
        REVOKED
    }

    /** Nominates a person or a section. */
    static Decision<Honour> nominate(
            AwardRound round, String holder, String nominatedFor, Standing standing, AccountId by, LocalDate today) {
        return Decision.unless(
                closed(round).or(standing::objection),
                () -> Decision.accepted(new Honour(
                        HonourId.of(round.id(), holder),
                        round.id(),
                        round.kind(),
                        round.year(),
                        holder,
                        State.NOMINATED,
                        nominatedFor,
                        by,
                        today,
                        standing,
                        null,
                        null,
                        null,
                        null)));
    }

    private static Optional<Refusal> closed(AwardRound round) {
        return round.isOpen() ? Optional.empty() : Optional.of(Refusal.of("award-round-closed", "该评选已经结束"));
    }

    /**
     * Grants the honour.
     *
     * @param now the figures of today
     * @param acting the volunteer who signs in with the deciding account, if there is one
     */
    public Decision<Honour> grant(
            @Nullable String number, Standing now, AccountId by, Optional<VolunteerId> acting, LocalDate today) {
        return Decision.unless(undecided().or(() -> objectionTo(by, acting)).or(now::objection), () -> {
            var granted = decided(State.GRANTED, now, by, number, null, today);
            return Decision.accepted(granted, new HonourGranted(id, kind, year, holder, today, number));
        });
    }

    /** Declines the nomination. */
    public Decision<Honour> decline(String why, AccountId by, Optional<VolunteerId> acting, LocalDate today) {
        return Decision.unless(
                undecided().or(() -> objectionTo(by, acting)),
                () -> Decision.accepted(decided(State.DECLINED, standing, by, null, why, today)));
    }

    /** Takes a granted honour back. */
    public Decision<Honour> revoke(String why, AccountId by, Optional<VolunteerId> acting, LocalDate today) {
        if (state != State.GRANTED) {
            return Decision.refused("honour-not-granted", "只有已授予的荣誉才能撤销");
        }
        DomainEvent revoked = new HonourRevoked(id, kind, year, holder, today);
        return Decision.unless(
                own(acting),
                () -> Decision.accepted(decided(State.REVOKED, standing, by, documentNumber, why, today), revoked));
    }

    private Honour decided(
            State next, Standing now, AccountId by, @Nullable String number, @Nullable String why, LocalDate today) {
        return new Honour(
                id,
                round,
                kind,
                year,
                holder,
                next,
                nominatedFor,
                nominatedBy,
                nominatedOn,
                now,
                today,
                by,
                number,
                why);
    }

    private Optional<Refusal> undecided() {
        return state == State.NOMINATED ? Optional.empty() : Optional.of(Refusal.of("honour-decided", "该提名已经决定"));
    }

    private Optional<Refusal> objectionTo(AccountId by, Optional<VolunteerId> acting) {
        return by.equals(nominatedBy)
                ? Optional.of(Refusal.of("honour-without-second-person", "提名人不能决定自己的提名，请由其他管理人员决定"))
                : own(acting);
    }

    private Optional<Refusal> own(Optional<VolunteerId> acting) {
        return acting.map(VolunteerId::value)
                .filter(holder::equals)
                .map(_ -> Refusal.of("honour-of-self", "不能决定本人的荣誉，请由其他管理人员决定"));
    }
}
