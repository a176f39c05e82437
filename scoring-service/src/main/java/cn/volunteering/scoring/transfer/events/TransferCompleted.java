package cn.volunteering.scoring.transfer.events;

import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A transferred person is on the roster of the receiving agency, as volunteer-service of each side publishes it for its own
 * services.
 *
 * @param volunteerId the person on the roster of this side
 * @param otherAgency the agency on the other side
 * @param on the first day off the roster of the giving agency, which is the first on the other one
 * @param travels what goes with the person; {@code null} if nothing does
 */
record TransferCompleted(
        TransferId transferId,
        VolunteerId volunteerId,
        Side side,
        TenantId otherAgency,
        LocalDate on,
        @Nullable Travels travels) {

    static final String TYPE = "volunteering.volunteer.transfer-completed.v1";
    static final String TOPIC = "volunteer.events.v1";

    /** On which side of the transfer an agency is. */
    enum Side {
        GIVING,
        RECEIVING
    }

    /** What goes with the person. */
    enum Travels {
        HOURS_ONLY,
        HOURS_AND_POINTS
    }
}
