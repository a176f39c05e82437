package cn.volunteering.volunteer.transfer;

import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.SealedText;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.PartyStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a person. Document and phone number are sealed for the receiving agency, with the transfer as their
 * owner; nobody else can open them.
 *
 * @param firstJoinedOn the day on which the person first joined in an agency
 */
public record TransferredPerson(
        String displayName,
        DocumentType documentType,
        SealedText document,
        @Nullable SealedText phone,
        boolean partyMember,
        @Nullable PartyStatus partyStatus,
        List<String> skills,
        NationalRegistration national,
        LocalDate firstJoinedOn) {

    public TransferredPerson {
        skills = List.copyOf(skills);
    }
}
