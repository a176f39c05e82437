package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Places;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of the receiving agency to an offer (NX-50). */
public final class AnswerTransfer {

    private final Aggregates<IncomingTransfer> transfers;
    private final EnrolPerson enrol;
    private final Places places;
    private final PlatformCalendar calendar;

    public AnswerTransfer(
            Aggregates<IncomingTransfer> transfers, EnrolPerson enrol, Places places, PlatformCalendar calendar) {
        this.transfers = transfers;
        this.enrol = enrol;
        this.places = places;
        this.calendar = calendar;
    }

    /**
     * Accepts the person in a section.
     *
     * @throws RefusedException if the unit takes nobody, or the person is on the roster already
     * @throws ConflictException if the transfer has changed since
     */
    public Versioned<IncomingTransfer> accept(
            Versioned<IncomingTransfer> seen, UnitId section, @Nullable UnitId branch) {
        places.from(section, branch, calendar.today()).orThrow();
        return transfers.save(seen, Decision.unless(onRosterAlready(seen.state()), () -> seen.state()
                .accept(section, branch, TenantScope.tenant())));
    }

    private Optional<Refusal> onRosterAlready(IncomingTransfer transfer) {
        return Optional.ofNullable(transfer.person())
                .flatMap(person -> enrol.entryOf(transfer.id(), person))
                .filter(entry -> entry.state().isOnRoster())
                .map(_ -> Refusal.of("volunteer-already-registered", "该证件号码已在名册中"));
    }

    /** Refuses the person with a reason. */
    public Versioned<IncomingTransfer> refuse(Versioned<IncomingTransfer> seen, String reason) {
        return transfers.save(seen, seen.state().refuse(reason, TenantScope.tenant()));
    }
}
