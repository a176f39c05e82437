package cn.volunteering.volunteer.team;

import cn.volunteering.domain.LastingRecord;
import cn.volunteering.domain.Refusal;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.NationalStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer team (志愿服务队, QH-46, NX-09) or the group of a section (志愿服务小组, NX-10).
 *
 * @param groupOf the section that a lasting group belongs to, otherwise the team itself; occurs only once
 */
public record Team(TeamId id, Form form, @Nullable LocalDate endedOn, String groupOf)
        implements LastingRecord<Team, Team.Form> {

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
     * @param nationalStatus how far it is registered in the national system (QH-43)
     */
    public record Form(
            @NotNull Kind kind,
            @NotBlank @Size(max = 60) String name,
            @Nullable UnitId sectionId,
            @NotNull LegalForm legalForm,
            @Nullable @Size(min = 4, max = 40) String certificate,
            @NotBlank @Size(max = 60) String approvedBy,
            @NotNull LocalDate approvedOn,
            @NotNull NationalStatus nationalStatus,
            @Size(max = 200) @Nullable String nationalNumber) {

        /** Returns the same with another registration in the national system. */
        public Form withNational(NationalRegistration next) {
            return new Form(
                    kind,
                    name,
                    sectionId,
                    legalForm,
                    certificate,
                    approvedBy,
                    approvedOn,
                    next.status(),
                    next.number());
        }
    }

    public Team {
        groupOf = form.sectionId() != null && endedOn == null ? form.sectionId().value() : id.value();
    }

    @Override
    public Team with(Form next, @Nullable LocalDate end) {
        return new Team(id, next, end, "");
    }

    @Override
    public Optional<Refusal> objection(LocalDate today) {
        if ((form.kind() == Kind.GROUP) != (form.sectionId() != null)) {
            return Optional.of(Refusal.of("team-section", "志愿服务小组须填写所属处室，其他队伍不填"));
        }
        if ((form.legalForm() == LegalForm.REGISTERED) != (form.certificate() != null)) {
            return Optional.of(Refusal.of("team-certificate", "依法登记的队伍须填写登记证号，单位内部团体不填"));
        }
        if (form.approvedOn().isAfter(today)) {
            return Optional.of(Refusal.of("team-approved-in-future", "批准日期不能晚于今天"));
        }
        return NationalRegistration.of(form.nationalStatus(), form.nationalNumber())
                .reason();
    }

    @Override
    public TeamChanged event() {
        return new TeamChanged(
                id,
                form.kind(),
                form.name(),
                form.sectionId(),
                form.legalForm(),
                form.nationalStatus(),
                form.approvedOn(),
                endedOn);
    }
}
