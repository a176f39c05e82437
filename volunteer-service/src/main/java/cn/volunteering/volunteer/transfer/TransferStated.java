package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the giving agency states about a transfer (NX-50).
 *
 * @param tenant the receiving agency, to whom the event is addressed
 * @param from the giving agency
 * @param person only with an offer
 * @param leftOn the first day off the roster; only with a departure
 * @param travels what goes with the person beside that; only with an offer
 */
public record TransferStated(
        String tenant,
        TenantId from,
        TransferId transferId,
        Statement statement,
        @Nullable TransferredPerson person,
        @Nullable LocalDate leftOn,
        @Nullable Travels travels)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.volunteer.transfer-stated.v1";

    /** What is stated. */
    public enum Statement {
        /** The person has consented and is offered. */
        OFFERED,
        /** The offer is taken back. */
        WITHDRAWN,
        /** The person has left the roster. */
        DEPARTED
    }
}
