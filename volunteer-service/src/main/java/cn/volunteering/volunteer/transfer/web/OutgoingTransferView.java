package cn.volunteering.volunteer.transfer.web;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.transfer.OutgoingTransfer;
import cn.volunteering.volunteer.transfer.TransferId;
import cn.volunteering.volunteer.transfer.Travels;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer to another agency as shown.
 *
 * @param volunteerName {@code null} if the person is no longer in the register
 * @param leftOn the first day off the roster
 * @param travels what goes with the person beside the entry on the roster; {@code null} if nothing does
 * @param allowedActions what the caller may do now
 */
record OutgoingTransferView(
        TransferId id,
        VolunteerId volunteerId,
        @Nullable String volunteerName,
        TenantId to,
        String toName,
        OutgoingTransfer.State state,
        LocalDate openedOn,
        @Nullable LocalDate consentedOn,
        @Nullable String reason,
        @Nullable LocalDate leftOn,
        @Nullable Travels travels,
        List<String> allowedActions,
        long version) {}
