package cn.volunteering.volunteer.transfer.web;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.transfer.IncomingTransfer;
import cn.volunteering.volunteer.transfer.TransferId;
import cn.volunteering.volunteer.transfer.Travels;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer from another agency as shown; identity number and phone are always masked. What travels with the person is
 * {@code null} once it is no longer needed.
 *
 * @param fromName the name of the giving agency
 * @param firstJoinedOn the day on which the person first joined
 * @param volunteerId the entry on the roster, once there is one
 * @param travels what goes with the person beside the entry on the roster; {@code null} if nothing does
 * @param allowedActions what the caller may do now
 */
record IncomingTransferView(
        TransferId id,
        TenantId from,
        @Nullable String fromName,
        String name,
        @Nullable String documentNumber,
        @Nullable String phone,
        @Nullable String nationalNumber,
        @Nullable LocalDate firstJoinedOn,
        IncomingTransfer.State state,
        LocalDate receivedOn,
        @Nullable UnitId sectionId,
        @Nullable String sectionName,
        @Nullable String reason,
        @Nullable VolunteerId volunteerId,
        @Nullable LocalDate joinedOn,
        @Nullable Travels travels,
        List<String> allowedActions,
        long version) {}
