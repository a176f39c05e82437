package cn.volunteering.volunteer.headcount;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Stated;
import cn.volunteering.domain.Versioned;
import org.jspecify.annotations.Nullable;

/** Records what the committee reports about the staff of its agency (QH-45). */
public final class RecordHeadcount {

    private final Aggregates<Headcount> store;
    private final PlatformCalendar calendar;

    public RecordHeadcount(Aggregates<Headcount> store, PlatformCalendar calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    /** Records the staff of a month for the first time. Repeating the same figures changes nothing. */
    public Versioned<Headcount> record(Month month, int establishment, int contract, Stated<Integer> affiliated) {
        return store.find(month.value())
                .map(known -> requireSame(
                        known,
                        decideAfter(known.state(), establishment, contract, affiliated)
                                .orThrow()))
                .orElseGet(
                        () -> store.insert(month.value(), decide(month, establishment, contract, affiliated.value())));
    }

    private static Versioned<Headcount> requireSame(Versioned<Headcount> known, Headcount reported) {
        if (!known.state().equals(reported)) {
            throw new RefusedException(Refusal.of("headcount-recorded", "该月人员数已填报，如需更改请使用更正"));
        }
        return known;
    }

    /** Corrects the figures that the caller has seen. */
    public Versioned<Headcount> correct(
            Versioned<Headcount> seen, int establishment, int contract, Stated<Integer> affiliated) {
        return store.save(seen, decideAfter(seen.state(), establishment, contract, affiliated));
    }

    private Decision<Headcount> decideAfter(
            Headcount known, int establishment, int contract, Stated<Integer> affiliated) {
        return decide(known.month(), establishment, contract, affiliated.or(known.affiliated()));
    }

    private Decision<Headcount> decide(Month month, int establishment, int contract, @Nullable Integer affiliated) {
        return Headcount.record(month, establishment, contract, affiliated, calendar.thisMonth());
    }
}
