package cn.volunteering.volunteer.team;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.NationalStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer team (志愿服务队, QH-46, NX-09) or the group of a section (志愿服务小组, NX-10).
 *
 * @param dissolvedOn none while the team works
 * @param groupOf the section that an active group belongs to, otherwise the team itself; occurs only once
 */
public record Team(TeamId id, Profile profile, @Nullable LocalDate dissolvedOn, String groupOf) {

    /** What a team is (QH-46): 总队, 中心, 服务队, or 小组, of which each section has one. */
    public enum Kind {
        GENERAL_TEAM,
        CENTRE,
        TEAM,
        GROUP
    }

    /** The legal form (QH-42): 依法登记, or 单位内部团体, which needs the unit's consent only (条例 art. 42). */
    public enum LegalForm {
        REGISTERED,
        INTERNAL
    }

    /**
     * What the committee states about a team.
     *
     * @param sectionId the section of a group; other teams have none
     * @param certificate the number of the registration certificate; internal groups have none
     * @param approvedBy the body that approved the team
     * @param nationalStatus how far it is registered in the national system (QH-43)
     */
    public record Profile(
            @NotNull Kind kind,
            @NotBlank @Size(max = 60) String name,
            @Nullable UnitId sectionId,
            @NotNull LegalForm legalForm,
            @Nullable @Size(min = 4, max = 40) String certificate,
            @NotBlank @Size(max = 60) String approvedBy,
            @NotNull LocalDate approvedOn,
            @NotNull NationalStatus nationalStatus,
            @Nullable String nationalNumber) {}

    public Team {
        boolean isActiveGroup = profile.sectionId() != null && dissolvedOn == null;
        groupOf = isActiveGroup ? profile.sectionId().value() : id.value();
    }

    /** Sets up a team. */
    public static Decision<Team> setUp(TeamId id, Profile profile, LocalDate today) {
        return new Team(id, profile, null, "").checked(today);
    }

    /** Changes what is stated about a team that works. */
    public Decision<Team> change(Profile next, LocalDate today) {
        return dissolvedOn != null
                ? Decision.refused("team-dissolved", "队伍已解散，不能修改")
                : new Team(id, next, null, "").checked(today);
    }

    /** Dissolves the team; it stays on record. */
    public Decision<Team> dissolve(LocalDate today) {
        return dissolvedOn != null
                ? Decision.refused("team-dissolved", "队伍已解散")
                : new Team(id, profile, today, "").accepted();
    }

    private Decision<Team> checked(LocalDate today) {
        if ((profile.kind() == Kind.GROUP) != (profile.sectionId() != null)) {
            return Decision.refused("team-section", "志愿服务小组须填写所属处室，其他队伍不填");
        }
        if ((profile.legalForm() == LegalForm.REGISTERED) != (profile.certificate() != null)) {
            return Decision.refused("team-certificate", "依法登记的队伍须填写登记证号，单位内部团体不填");
        }
        if (profile.approvedOn().isAfter(today)) {
            return Decision.refused("team-approved-in-future", "批准日期不能晚于今天");
        }
        return switch (NationalRegistration.of(profile.nationalStatus(), profile.nationalNumber())) {
            case Decision.Accepted<NationalRegistration> _ -> accepted();
            case Decision.Refused<NationalRegistration>(var refusal) -> Decision.refused(refusal);
        };
    }

    private Decision<Team> accepted() {
        return Decision.accepted(this, TeamChanged.of(this));
    }
}
