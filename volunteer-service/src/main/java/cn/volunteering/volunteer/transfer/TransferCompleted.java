package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person is on the roster of the receiving agency (NX-50). Each side publishes it for its own services.
 *
 * @param volunteerId the person's entry on the roster of the side that publishes
 * @param otherAgency the agency on the other side
 * @param on the first day off the roster of the giving agency, which is the first on the other one
 * @param travels what goes with the person; {@code null} if an earlier release opened the transfer, whose consent said that
 *     hours and points stay
 */
public record TransferCompleted(
        TransferId transferId,
        VolunteerId volunteerId,
        Side side,
        TenantId otherAgency,
        LocalDate on,
        @Nullable Travels travels)
        implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.transfer-completed.v1";

    /** On which side of the transfer an agency is. */
    public enum Side {
        GIVING,
        RECEIVING
    }
}
