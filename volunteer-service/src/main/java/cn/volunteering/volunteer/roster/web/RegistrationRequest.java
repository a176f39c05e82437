package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.Verbatim;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.roster.Candidate;
import cn.volunteering.volunteer.roster.DisplayName;
import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.roster.Profile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person to put on the roster.
 *
 * @param documentType code of the national system, 01 if not given
 * @param partyMember follows from the party status if that is given
 * @param joinedOn today if not given
 */
@ValidDocument
record RegistrationRequest(
        @Verbatim @PersonName @Size(max = 200) String displayName,
        @Size(max = 200) @Nullable String documentType,
        @Verbatim @NotNull @Size(max = 200) String documentNumber,
        @Verbatim @ValidPhone @Size(max = 200) @Nullable String phone,
        @NotNull UnitId sectionId,
        @Nullable UnitId branchId,
        @Nullable Boolean partyMember,
        @Nullable PartyStatus partyStatus,

        @Pattern(regexp = "[0-9A-Za-z]{6,32}", message = "全国志愿者编号应为 6 至 32 位的字母或数字") @Nullable
        String nationalNumber,

        @Size(max = Profile.MAX_SKILLS) @Nullable List<@NotBlank @Size(max = Profile.LONGEST_SKILL) String> skills,
        @Nullable LocalDate joinedOn)
        implements Presented {

    Candidate candidate(LocalDate today) {
        return new Candidate(
                DisplayName.checked(displayName),
                document(today).orThrow(),
                PhoneNumber.checked(phone),
                sectionId,
                branchId,
                Boolean.TRUE.equals(partyMember),
                partyStatus,
                nationalNumber,
                Objects.requireNonNullElse(skills, List.of()),
                Objects.requireNonNullElse(joinedOn, today));
    }
}
