package cn.volunteering.scoring.honour;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import org.jspecify.annotations.Nullable;

/** The steps of a yearly round: opening, nominations, decisions, closing (NX-69). */
public final class AwardHonours {

    private final Aggregates<AwardRound> rounds;
    private final Aggregates<Honour> honours;
    private final UndecidedHonours undecided;
    private final Candidates candidates;
    private final VolunteerAccounts accounts;
    private final PlatformCalendar calendar;

    public AwardHonours(
            Aggregates<AwardRound> rounds,
            Aggregates<Honour> honours,
            UndecidedHonours undecided,
            Candidates candidates,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        this.rounds = rounds;
        this.honours = honours;
        this.undecided = undecided;
        this.candidates = candidates;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    /**
     * Opens the round of a year.
     *
     * @throws AlreadyExistsException if the year has a round of the kind
     * @throws RefusedException if the year has not begun
     */
    public Versioned<AwardRound> open(int year, HonourKind kind, AccountId by) {
        var id = RoundId.of(year, kind).value();
        return rounds.insert(id, AwardRound.open(year, kind, by, calendar.today()));
    }

    /** Closes the round that the caller has seen. */
    public Versioned<AwardRound> close(Versioned<AwardRound> seen) {
        return rounds.save(seen, closed(seen.state()));
    }

    /** Returns the round as it would be closed now, or why it cannot be. */
    public Decision<AwardRound> closed(AwardRound round) {
        return round.close(undecided.in(round.id()), calendar.today());
    }

    /**
     * Nominates a person or a section in a round.
     *
     * @throws AlreadyExistsException if the holder is nominated in the round
     * @throws RefusedException if the holder may not be chosen, or the round is closed
     */
    public Versioned<Honour> nominate(AwardRound round, String holder, String reason, AccountId by) {
        var standing = candidates.standings(round.kind(), round.year()).of(holder);
        var id = HonourId.of(round.id(), holder).value();
        return honours.insert(id, Honour.nominate(round, holder, reason, standing, by, calendar.today()));
    }

    /** Grants the honour that the caller has seen nominated. */
    public Versioned<Honour> grant(Versioned<Honour> seen, @Nullable String documentNumber, AccountId by) {
        var honour = seen.state();
        var standing = candidates.standings(honour.kind(), honour.year()).of(honour.holder());
        return honours.save(
                seen, honour.grant(documentNumber, standing, by, accounts.volunteerOf(by), calendar.today()));
    }

    /** Declines the nomination that the caller has seen. */
    public Versioned<Honour> decline(Versioned<Honour> seen, String reason, AccountId by) {
        return honours.save(seen, seen.state().decline(reason, by, accounts.volunteerOf(by), calendar.today()));
    }

    /** Takes back the honour that the caller has seen. */
    public Versioned<Honour> revoke(Versioned<Honour> seen, String reason, AccountId by) {
        return honours.save(seen, seen.state().revoke(reason, by, accounts.volunteerOf(by), calendar.today()));
    }
}
