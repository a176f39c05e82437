package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes over what the other agency says about a transfer (NX-50). Repeats change nothing; what is new is audited. */
public final class ReceiveTransfer {

    private final Aggregates<IncomingTransfer> incoming;
    private final Aggregates<OutgoingTransfer> outgoing;
    private final EnrolPerson enrol;
    private final AuditLog audit;
    private final PlatformCalendar calendar;

    public ReceiveTransfer(
            Aggregates<IncomingTransfer> incoming,
            Aggregates<OutgoingTransfer> outgoing,
            EnrolPerson enrol,
            AuditLog audit,
            PlatformCalendar calendar) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.enrol = enrol;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Keeps the offer of another agency. */
    public void offered(TenantId from, TransferId id, TransferredPerson person, @Nullable Travels travels) {
        var offer = IncomingTransfer.offered(id, from, person, travels, calendar.today());
        if (incoming.insertIfAbsent(id.value(), Decision.accepted(offer))) {
            audit("transfer-offer-received", id, from);
        }
    }

    /**
     * Takes over that the giving agency takes an offer back.
     *
     * @throws RefusedException if it made no such offer
     */
    public void withdrawn(TenantId from, TransferId id) {
        var known = known(from, id);
        var after = incoming.save(known, known.state().withdrawn());
        if (after.version() != known.version()) {
            audit("transfer-offer-withdrawn", id, from);
        }
    }

    /**
     * Puts the person on the roster who has left the other one.
     *
     * @throws RefusedException if the sender made no such offer
     */
    public void departed(TenantId from, TransferId id, LocalDate on) {
        var known = known(from, id);
        if (known.state().awaitsPerson()) {
            var entry = enrol.enrol(known.state(), on);
            incoming.save(known, known.state().joined(entry, on, TenantScope.tenant()));
            audit("transferred-person-enrolled", id, from);
        }
    }

    private Versioned<IncomingTransfer> known(TenantId from, TransferId id) {
        return incoming.find(id.value())
                .filter(found -> found.state().from().equals(from))
                .orElseThrow(() -> new RefusedException(Refusal.of("transfer-unknown", "没有该单位转来的这项关系转接")));
    }

    /**
     * Takes over what the receiving agency answers.
     *
     * @throws RefusedException if there is no such transfer, or the sender is not the receiving agency
     */
    public void answered(TenantId from, TransferId id, TransferAnswered.Answer answer, @Nullable String reason) {
        var known = outgoing.find(id.value())
                .orElseThrow(() -> new RefusedException(Refusal.of("transfer-unknown", "没有这项关系转接")));
        var after = outgoing.save(known, known.state().answered(from, answer, reason));
        if (after.version() != known.version()) {
            audit("transfer-answer-received", id, from);
        }
    }

    private void audit(String action, TransferId id, TenantId from) {
        audit.record(action, "transfer/" + id.value(), Map.of("from", from.value()));
    }
}
