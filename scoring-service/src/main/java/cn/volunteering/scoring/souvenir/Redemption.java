package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.Spending;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's points for one unit of a souvenir (兑换, NX-68): requested, then handed over by the committee, unless the person
 * withdraws it or the committee sends it back before. Name and price are those of the day of the request.
 *
 * @param number the number of its slip (兑换单)
 * @param unit the unit of the souvenir that it holds
 * @param points whole points
 * @param year the year of the request
 * @param closedOn the day on which it was handed over, withdrawn or sent back; {@code null} before
 * @param closedBy the account that did so
 * @param reason why it was withdrawn or sent back
 */
public record Redemption(
        RedemptionId id,
        String number,
        VolunteerId volunteer,
        SouvenirId souvenir,
        String souvenirName,
        int unit,
        int points,
        int year,
        State state,
        LocalDate requestedOn,
        @Nullable LocalDate closedOn,
        @Nullable AccountId closedBy,
        @Nullable String reason)
        implements RegisterRecord {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    /** How far a redemption has come. */
    public enum State {
        REQUESTED,
        HANDED_OVER,
        /** Taken back by the person before the hand-over. */
        WITHDRAWN,
        /** Refused by the committee before the hand-over. */
        SENT_BACK;

        /** Returns whether it holds a unit and points. */
        boolean holds() {
            return this == REQUESTED || this == HANDED_OVER;
        }
    }

    /**
     * Requests a unit.
     *
     * @param unit a free unit of the souvenir
     */
    static Decision<Redemption> request(
            RedemptionId id, String number, VolunteerId volunteer, Souvenir souvenir, int unit, Instant now) {
        var today = PlatformCalendar.dayOf(now);
        var requested = new Redemption(
                id,
                number,
                volunteer,
                souvenir.id(),
                souvenir.form().name(),
                unit,
                souvenir.form().points(),
                today.getYear(),
                State.REQUESTED,
                today,
                null,
                null,
                null);
        return Decision.accepted(requested, RedemptionChanged.of(requested, now));
    }

    /**
     * Records that the person has received the souvenir.
     *
     * @param acting the volunteer who signs in with the acting account, if there is one
     */
    public Decision<Redemption> handOver(AccountId by, Optional<VolunteerId> acting, Instant now) {
        return Decision.unless(closed().or(() -> own(acting)), () -> closedAs(State.HANDED_OVER, null, by, now));
    }

    /** Refuses the request; the unit and the points are free again. */
    public Decision<Redemption> sendBack(String why, AccountId by, Instant now) {
        return Decision.unless(closed(), () -> closedAs(State.SENT_BACK, why, by, now));
    }

    /** Takes the request back for the person; the unit and the points are free again. */
    public Decision<Redemption> withdraw(AccountId by, Optional<VolunteerId> acting, Instant now) {
        return Decision.unless(closed().or(() -> unlessOwn(acting)), () -> closedAs(State.WITHDRAWN, null, by, now));
    }

    private Decision<Redemption> closedAs(State next, @Nullable String why, AccountId by, Instant now) {
        var closed = new Redemption(
                id,
                number,
                volunteer,
                souvenir,
                souvenirName,
                unit,
                points,
                year,
                next,
                requestedOn,
                PlatformCalendar.dayOf(now),
                by,
                why);
        return Decision.accepted(closed, RedemptionChanged.of(closed, now));
    }

    private Optional<Refusal> closed() {
        return state == State.REQUESTED
                ? Optional.empty()
                : Optional.of(Refusal.of("redemption-closed", "该兑换已经办结").with("state", state.name()));
    }

    private Optional<Refusal> own(Optional<VolunteerId> acting) {
        return isOf(acting) ? Optional.of(Refusal.of("redemption-of-self", "不能给本人发放纪念品，请由其他管理人员办理")) : Optional.empty();
    }

    private Optional<Refusal> unlessOwn(Optional<VolunteerId> acting) {
        return isOf(acting) ? Optional.empty() : Optional.of(Refusal.of("redemption-not-own", "只能取消本人的兑换"));
    }

    /** Returns whether the person is the one who redeems. */
    public boolean isOf(Optional<VolunteerId> person) {
        return person.filter(volunteer::equals).isPresent();
    }

    /** Returns whether nobody else can have its unit. */
    public boolean holdsUnit() {
        return state.holds();
    }

    /** Returns what it takes from the person's points; nothing once it was withdrawn or sent back. */
    Optional<Spending> spending() {
        return holdsUnit() ? Optional.of(new Spending(requestedOn, Points.whole(points), use())) : Optional.empty();
    }

    private Spending.Use use() {
        return state == State.REQUESTED ? Spending.Use.RESERVED : Spending.Use.GIVEN;
    }

    /** Keeps a unit of a souvenir from being given to two people. */
    @Override
    public Optional<String> naturalKey() {
        return holdsUnit() ? Optional.of(souvenir.value() + "." + unit) : Optional.empty();
    }
}
