package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;
import java.util.Optional;

/** Receives what the other side of an inspection says (QH-15). Repeats change nothing; what is new is audited. */
public final class ReceiveInspection {

    private final Aggregates<Inspection> inspections;
    private final Inspectable inspectable;
    private final AuditLog audit;

    public ReceiveInspection(Aggregates<Inspection> inspections, Inspectable inspectable, AuditLog audit) {
        this.inspections = inspections;
        this.inspectable = inspectable;
        this.audit = audit;
    }

    /**
     * Stores the inspection of an office, or that it was withdrawn.
     *
     * @throws RefusedException if the sender neither oversees the bound tenant nor made this inspection
     * @throws ConflictException if the inspection changed meanwhile; the event is then taken again
     */
    public void inspected(TenantId office, Inspection latest) {
        var known = inspections.find(latest.id().value());
        requireFromAbove(office, known);
        if (known.isPresent()) {
            take(
                    "inspection-withdrawn",
                    office,
                    known.get(),
                    known.get().state().receive(latest));
        } else {
            audit("inspection-received", latest.id(), office);
            inspections.insertIfAbsent(latest.id().value(), Decision.accepted(latest));
        }
    }

    private void requireFromAbove(TenantId office, Optional<Versioned<Inspection>> known) {
        boolean isFromAbove =
                known.map(it -> office.equals(it.state().from())).orElseGet(() -> inspectable.isAbove(office));
        if (!isFromAbove) {
            throw new RefusedException(Refusal.of("inspection-not-from-above", "检查单位不是本单位的上级文明办"));
        }
    }

    /**
     * Takes over that the inspected tenant has closed a finding.
     *
     * @throws RefusedException if the bound office has no such inspection, or it inspected another tenant
     * @throws ConflictException if the inspection changed meanwhile; the event is then taken again
     */
    public void closed(TenantId tenant, InspectionId id, int number, Rectification how) {
        var known = inspections
                .find(id.value())
                .orElseThrow(() -> new RefusedException(Refusal.of("inspection-unknown", "没有这次检查的记录")));
        take("finding-closed", tenant, known, known.state().closedBelow(tenant, number, how));
    }

    private void take(String action, TenantId from, Versioned<Inspection> known, Decision<Inspection> decision) {
        if (!decision.orThrow().equals(known.state())) {
            audit(action, known.state().id(), from);
            inspections.save(known, decision);
        }
    }

    private void audit(String action, InspectionId id, TenantId from) {
        audit.record(action, "inspection/" + id.value(), Map.of("from", from.value()));
    }
}
