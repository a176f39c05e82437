package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office has inspected a tenant below, or withdrawn an inspection (QH-15). Carries the whole inspection.
 *
 * @param tenant the tenant that was inspected, to whom the event is addressed
 * @param from the office
 * @param withdrawnFor {@code null}, like the day, unless it was withdrawn
 */
public record InspectionChanged(
        String tenant,
        TenantId from,
        InspectionId inspectionId,
        String inspector,
        LocalDate inspectedOn,
        String summary,
        List<Problem> findings,
        @Nullable String withdrawnFor,
        @Nullable LocalDate withdrawnOn)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.reporting.inspection-changed.v1";

    /** A finding as the office states it. */
    public record Problem(int number, String problem, LocalDate dueOn) {}

    public InspectionChanged {
        findings = List.copyOf(findings);
    }

    static InspectionChanged of(Inspection inspection, TenantId office) {
        var withdrawal = inspection.withdrawal();
        return new InspectionChanged(
                Objects.requireNonNull(inspection.inspected().subjectId()),
                office,
                inspection.id(),
                inspection.report().inspector(),
                inspection.report().inspectedOn(),
                inspection.report().summary(),
                inspection.findings().stream()
                        .map(finding -> new Problem(finding.number(), finding.problem(), finding.dueOn()))
                        .toList(),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.on());
    }
}
