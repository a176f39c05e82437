package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.Verbatim;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Candidate;
import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.roster.Profile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's own application to join. */
@ValidDocument
record ApplicationRequest(
        @Verbatim @PersonName @Size(max = 200) String displayName,
        @Size(max = 200) @Nullable String documentType,
        @Verbatim @NotNull @Size(max = 200) String documentNumber,
        @Verbatim @ValidPhone @Size(max = 200) @Nullable String phone,
        @NotNull UnitId sectionId,
        @Nullable UnitId branchId,
        @Nullable Boolean partyMember,
        @Nullable PartyStatus partyStatus,
        @Size(max = Profile.MAX_SKILLS) @Nullable List<@NotBlank @Size(max = Profile.LONGEST_SKILL) String> skills)
        implements Presented {

    /**
     * Builds the candidate as if the agency registered the person today, but without a national number, which an
     * applicant may not set.
     */
    Candidate candidate(LocalDate today) {
        return new RegistrationRequest(
                        displayName,
                        documentType,
                        documentNumber,
                        phone,
                        sectionId,
                        branchId,
                        partyMember,
                        partyStatus,
                        null,
                        skills,
                        today)
                .candidate(today);
    }
}
