package cn.volunteering.scoring.transfer;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.scoring.brought.Arrival;
import cn.volunteering.scoring.brought.Arrivals;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.stars.AwardStars;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes over what the giving agency states about a transferred person. A statement counts only if it comes from the agency of
 * that transfer; one from any other agency is refused, or dropped once it is known where the person came from.
 */
public final class ReceiveBalance {

    private final Aggregates<Arrival> store;
    private final Arrivals arrivals;
    private final AwardStars awardStars;
    private final StateBalance stateBalance;
    private final TransferTrail trail;

    public ReceiveBalance(
            Aggregates<Arrival> store,
            Arrivals arrivals,
            AwardStars awardStars,
            StateBalance stateBalance,
            TransferTrail trail) {
        this.store = store;
        this.arrivals = arrivals;
        this.awardStars = awardStars;
        this.stateBalance = stateBalance;
        this.trail = trail;
    }

    /**
     * Records which person joined by a transfer. Repeating it changes nothing.
     *
     * @param from the giving agency
     * @param on the first day on the roster
     */
    public void joined(TransferId id, TenantId from, VolunteerId person, LocalDate on) {
        dropOthers(id, from);
        store.changeOrBegin(
                Arrival.identity(id, from), () -> Arrival.awaited(id, from), arrival -> arrival.joined(person, on));
        follow(person);
    }

    private void dropOthers(TransferId id, TenantId from) {
        arrivals.of(id).stream().filter(arrival -> !arrival.from().equals(from)).forEach(arrival -> {
            store.find(Arrival.identity(id, arrival.from())).ifPresent(store::remove);
            trail.record("transferred-balance-refused", id, arrival.from());
        });
    }

    /**
     * Takes a statement over. Repeated and outdated statements change nothing.
     *
     * @throws RefusedException if the person came from another agency
     */
    public void stated(BalanceCarried stated) {
        var id = stated.transferId();
        var from = stated.from();
        refuseUnlessFromGiver(id, from);
        var identity = Arrival.identity(id, from);
        long before = store.find(identity).map(known -> known.version()).orElse(0L);
        var after = store.changeOrBegin(
                identity, () -> Arrival.awaited(id, from), arrival -> arrival.take(stated.service(), stated.lots()));
        if (after.version() != before) {
            trail.record("transferred-balance-received", id, from);
        }
        after.state().person().ifPresent(this::follow);
    }

    private void refuseUnlessFromGiver(TransferId id, TenantId from) {
        boolean fromAnother = arrivals.of(id).stream()
                .anyMatch(arrival ->
                        arrival.person().isPresent() && !arrival.from().equals(from));
        if (fromAnother) {
            trail.record("transferred-balance-refused", id, from);
            throw new RefusedException(Refusal.of("transfer-unknown", "没有该单位转来的这项关系转接"));
        }
    }

    /** Stars follow, and the agencies to which the person went on learn what has changed. */
    private void follow(VolunteerId person) {
        awardStars.follow(List.of(person));
        stateBalance.follow(List.of(person));
    }
}
