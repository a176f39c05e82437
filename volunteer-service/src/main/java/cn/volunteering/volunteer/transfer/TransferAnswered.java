package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What the receiving agency answers to a transfer (NX-50).
 *
 * @param tenant the giving agency, to whom the event is addressed
 * @param from the receiving agency
 * @param reason only with a refusal
 */
public record TransferAnswered(
        String tenant,
        TenantId from,
        TransferId transferId,
        Answer answer,
        @Nullable String reason) implements AddressedEvent {

    public static final String TYPE = "volunteering.volunteer.transfer-answered.v1";

    /** What is answered. */
    public enum Answer {
        /** The person is welcome in a section. */
        ACCEPTED,
        REFUSED,
        /** The person is on the roster. */
        JOINED
    }
}
