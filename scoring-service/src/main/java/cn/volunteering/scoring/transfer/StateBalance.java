package cn.volunteering.scoring.transfer;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.brought.Arrivals;
import cn.volunteering.scoring.brought.BroughtService;
import cn.volunteering.scoring.brought.Origin;
import cn.volunteering.scoring.brought.OriginService;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.souvenir.Purses;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * States the service of transferred people to the agencies that received them, and again whenever a ledger entry changes it.
 * Both read the ledger after the departure is stored, so of a departure and an entry at once one sees the other.
 */
public final class StateBalance {

    private final Aggregates<Departure> store;
    private final Departures departures;
    private final Arrivals arrivals;
    private final ServiceTotals totals;
    private final Purses purses;
    private final TransferTrail trail;
    private final PlatformCalendar calendar;

    public StateBalance(
            Aggregates<Departure> store,
            Departures departures,
            Arrivals arrivals,
            ServiceTotals totals,
            Purses purses,
            TransferTrail trail,
            PlatformCalendar calendar) {
        this.store = store;
        this.departures = departures;
        this.arrivals = arrivals;
        this.totals = totals;
        this.purses = purses;
        this.trail = trail;
        this.calendar = calendar;
    }

    /**
     * States what goes with a person who has joined another agency. Repeating it changes nothing.
     *
     * @param leftOn the first day off the roster
     * @param withPoints whether points travel
     */
    public void departed(TransferId id, VolunteerId person, TenantId to, LocalDate leftOn, boolean withPoints) {
        store.insertIfAbsent(id.value(), Decision.accepted(Departure.of(id, person, to, leftOn, withPoints)));
        state(id);
    }

    /** States again what has changed of these people. Most have never left. */
    public void follow(Collection<VolunteerId> people) {
        departures.of(people).forEach(departure -> state(departure.id()));
    }

    private void state(TransferId id) {
        var before = store.get(id.value());
        var after = store.change(
                id.value(),
                departure -> departure.state(
                        travelling(departure),
                        () -> purses.leftOf(departure.volunteer()),
                        TenantScope.tenant(),
                        calendar.today()));
        if (after.version() != before.version()) {
            trail.record("transferred-balance-stated", id, after.state().to());
        }
    }

    private BroughtService travelling(Departure departure) {
        var person = departure.volunteer();
        var before = arrivals.of(List.of(person)).stream()
                .filter(arrival -> arrival.isBefore(departure.leftOn()))
                .flatMap(arrival -> arrival.service().parts().stream());
        return BroughtService.NONE.with(Stream.concat(before, Stream.of(servedHere(person, departure.leftOn())))
                .toList());
    }

    private OriginService servedHere(VolunteerId person, LocalDate leftOn) {
        return OriginService.of(new Origin(TenantScope.tenant(), person), leftOn, totals.before(person, leftOn));
    }
}
