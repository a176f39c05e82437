package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An inspection (指导检查, QH-15) with its findings. What was found never changes; a wrong record is withdrawn. The
 * inspected side closes the findings: the committee those about its own unit and sections, a tenant below those of its
 * office, which sees them closed.
 *
 * @param from the office that inspected the bound tenant; {@code null} if the bound tenant inspected
 * @param withdrawal {@code null} unless it was withdrawn
 * @param stage follows from the findings and the withdrawal
 * @param nextDueOn the earliest deadline of an open finding; {@code null} if there is none
 */
public record Inspection(
        InspectionId id,
        @Nullable TenantId from,
        Inspected inspected,
        Report report,
        List<Finding> findings,
        @Nullable Withdrawal withdrawal,
        Stage stage,
        @Nullable LocalDate nextDueOn)
        implements RegisterRecord {

    /** How far an inspection has come. */
    public enum Stage {
        /** Some finding is open. */
        OPEN,
        /** All findings are closed, or there were none. */
        CLOSED,
        WITHDRAWN
    }

    /**
     * What the inspector states.
     *
     * @param inspector the person or group that inspected
     * @param summary the result in words
     */
    public record Report(String inspector, LocalDate inspectedOn, String summary) {}

    /** Why and when an inspection was withdrawn. */
    public record Withdrawal(String reason, LocalDate on) {}

    public Inspection {
        findings = List.copyOf(findings);
        nextDueOn = withdrawal != null
                ? null
                : findings.stream()
                        .filter(Finding::isOpen)
                        .map(Finding::dueOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        stage = withdrawal != null ? Stage.WITHDRAWN : nextDueOn != null ? Stage.OPEN : Stage.CLOSED;
    }

    private Inspection(
            InspectionId id,
            @Nullable TenantId from,
            Inspected inspected,
            Report report,
            List<Finding> findings,
            @Nullable Withdrawal withdrawal) {
        this(id, from, inspected, report, findings, withdrawal, Stage.OPEN, null);
    }

    /** Returns the inspection as the bound tenant enters it. */
    static Inspection made(InspectionId id, Inspected inspected, Report report, List<Finding> findings) {
        return new Inspection(id, null, inspected, report, findings, null);
    }

    /** Returns the inspection of an office as the inspected tenant keeps it. */
    public static Inspection received(
            InspectionId id, TenantId from, Report report, List<Finding> findings, @Nullable Withdrawal withdrawal) {
        return new Inspection(id, from, Inspected.UNIT, report, findings, withdrawal);
    }

    /** Enters the inspection, and reports it to the tenant below that was inspected. */
    Decision<Inspection> enter(TenantId self, LocalDate today) {
        if (report.inspectedOn().isAfter(today)) {
            return Decision.refused("inspection-in-future", "检查日期不能晚于今天");
        }
        return Decision.unless(objectionToDeadlines(), () -> reported(self));
    }

    private Optional<Refusal> objectionToDeadlines() {
        return findings.stream()
                .filter(finding -> finding.dueOn().isBefore(report.inspectedOn()))
                .findFirst()
                .map(finding -> Refusal.of("finding-due-before-inspection", "整改期限不能早于检查日期")
                        .with("number", finding.number()));
    }

    private Decision<Inspection> reported(TenantId self) {
        return isOfTenantBelow() ? Decision.accepted(this, InspectionChanged.of(this, self)) : Decision.accepted(this);
    }

    /** Closes a finding, and reports it to the office that inspected. */
    Decision<Inspection> close(int number, Rectification how, TenantId self, LocalDate today) {
        if (isOfTenantBelow()) {
            return Decision.refused("finding-of-other-tenant", "整改情况由被检查单位填报");
        }
        if (withdrawal != null) {
            return Decision.refused("inspection-withdrawn", "该检查记录已经撤销");
        }
        var finding = find(number);
        if (finding.isEmpty()) {
            return Decision.refused("finding-unknown", "该检查记录没有这个问题");
        }
        return Decision.unless(objectionTo(finding.get(), how, today), () -> closed(number, how, self));
    }

    private Optional<Finding> find(int number) {
        return findings.stream().filter(finding -> finding.number() == number).findFirst();
    }

    private Optional<Refusal> objectionTo(Finding finding, Rectification how, LocalDate today) {
        if (!finding.isOpen()) {
            return Optional.of(Refusal.of("finding-closed", "该问题已经整改销号"));
        }
        if (how.doneOn().isAfter(today) || how.doneOn().isBefore(report.inspectedOn())) {
            return Optional.of(Refusal.of("rectified-out-of-time", "整改完成日期须在检查日期与今天之间"));
        }
        return Optional.empty();
    }

    private Decision<Inspection> closed(int number, Rectification how, TenantId self) {
        var next = withClosed(number, how);
        return from == null
                ? Decision.accepted(next)
                : Decision.accepted(next, FindingClosed.of(from, self, id, number, how));
    }

    private Inspection withClosed(int number, Rectification how) {
        var next = findings.stream()
                .map(finding -> finding.number() == number && finding.isOpen() ? finding.closed(how) : finding)
                .toList();
        return new Inspection(id, from, inspected, report, next, withdrawal);
    }

    /** Withdraws the inspection, and reports it to the tenant below that was inspected. */
    Decision<Inspection> withdraw(String reason, TenantId self, LocalDate today) {
        if (from != null) {
            return Decision.refused("inspection-of-office", "上级的检查记录只能由上级撤销");
        }
        if (withdrawal != null) {
            return Decision.refused("inspection-withdrawn", "该检查记录已经撤销");
        }
        return with(new Withdrawal(reason, today)).reported(self);
    }

    private Inspection with(Withdrawal latest) {
        return new Inspection(id, from, inspected, report, findings, latest);
    }

    /** Takes over that the office has withdrawn it. The findings that were closed here stay closed. */
    Decision<Inspection> receive(Inspection latest) {
        return Decision.accepted(withdrawal == null && latest.withdrawal != null ? with(latest.withdrawal) : this);
    }

    /** Takes over that the inspected tenant has closed a finding. Repeating it changes nothing. */
    Decision<Inspection> closedBelow(TenantId tenant, int number, Rectification how) {
        return isOfTenantBelow() && tenant.value().equals(inspected.subjectId())
                ? Decision.accepted(withClosed(number, how))
                : Decision.refused("finding-not-from-inspected", "整改单位不是被检查单位");
    }

    private boolean isOfTenantBelow() {
        return inspected.kind() == Inspected.Kind.TENANT;
    }

    /** Returns whether the bound tenant closes the findings, some of which are open. */
    public boolean awaitsRectificationHere() {
        return stage == Stage.OPEN && !isOfTenantBelow();
    }

    /** Returns whether the bound tenant may withdraw it. */
    public boolean mayBeWithdrawnHere() {
        return from == null && withdrawal == null;
    }

    /** Returns the findings that still have to be put right. */
    public Stream<Finding> openFindings() {
        return withdrawal == null ? findings.stream().filter(Finding::isOpen) : Stream.empty();
    }
}
