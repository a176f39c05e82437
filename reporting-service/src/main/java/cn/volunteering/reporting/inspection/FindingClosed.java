package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;

/**
 * A tenant has put right a finding of its office's inspection (QH-15).
 *
 * @param tenant the office, to whom the event is addressed
 * @param from the tenant that was inspected
 */
public record FindingClosed(
        String tenant,
        TenantId from,
        InspectionId inspectionId,
        int number,
        String done,
        String doneBy,
        LocalDate doneOn)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.reporting.finding-closed.v1";

    static FindingClosed of(TenantId office, TenantId self, InspectionId inspection, int number, Rectification how) {
        return new FindingClosed(office.value(), self, inspection, number, how.done(), how.doneBy(), how.doneOn());
    }
}
