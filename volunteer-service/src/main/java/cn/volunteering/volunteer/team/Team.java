package cn.volunteering.volunteer.team;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalRegistration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer team (志愿服务队, QH-46, NX-09) or the group of a section (志愿服务小组, NX-10).
 *
 * @param national its registration in the national system (QH-43)
 * @param dissolvedOn none while the team works
 * @param groupOf the section that an active group belongs to, otherwise the team itself; occurs only once
 */
public record Team(
        TeamId id,
        Profile profile,
        NationalRegistration national,
        @Nullable LocalDate dissolvedOn,
        String groupOf) {

    /** What a team is (QH-46). */
    public enum Kind {
        /** 总队. */
        GENERAL_TEAM,
        /** 中心. */
        CENTRE,
        /** 服务队. */
        TEAM,
        /** 小组, one for each section. */
        GROUP
    }

    /** The legal form of a team (QH-42). */
    public enum LegalForm {
        /** 依法登记: registered with the civil affairs authority. */
        REGISTERED,
        /** 单位内部团体: a group inside a unit, which needs the unit's consent but no registration (条例 art. 42). */
        INTERNAL
    }

    /**
     * What the committee states about a team.
     *
     * @param section the section of a group; other teams have none
     * @param certificate the number of the registration certificate; internal groups have none
     * @param approvedBy the body that approved the team, with the day
     */
    public record Profile(
            Kind kind,
            String name,
            @Nullable UnitId section,
            LegalForm legalForm,
            @Nullable String certificate,
            String approvedBy,
            LocalDate approvedOn) {}

    public Team {
        boolean isActiveGroup = profile.section() != null && dissolvedOn == null;
        groupOf = isActiveGroup ? profile.section().value() : id.value();
    }

    /** Sets up a team. */
    public static Decision<Team> setUp(TeamId id, Profile profile, LocalDate today) {
        return new Team(id, profile, NationalRegistration.NONE, null, "").checked(today);
    }

    /** Changes what is stated about a team that works. */
    public Decision<Team> change(Profile next, NationalRegistration registration, LocalDate today) {
        return isDissolved()
                ? Decision.refused("team-dissolved", "队伍已解散，不能修改")
                : new Team(id, next, registration, null, "").checked(today);
    }

    /** Dissolves the team; it stays on record. */
    public Decision<Team> dissolve(LocalDate today) {
        return isDissolved()
                ? Decision.refused("team-dissolved", "队伍已解散")
                : new Team(id, profile, national, today, "").accepted();
    }

    /** Whether the team no longer works. */
    public boolean isDissolved() {
        return dissolvedOn != null;
    }

    private Decision<Team> checked(LocalDate today) {
        if ((profile.kind() == Kind.GROUP) != (profile.section() != null)) {
            return Decision.refused("team-section", "志愿服务小组须填写所属处室，其他队伍不填");
        }
        if ((profile.legalForm() == LegalForm.REGISTERED) != (profile.certificate() != null)) {
            return Decision.refused("team-certificate", "依法登记的队伍须填写登记证号，单位内部团体不填");
        }
        return profile.approvedOn().isAfter(today)
                ? Decision.refused("team-approved-in-future", "批准日期不能晚于今天")
                : accepted();
    }

    private Decision<Team> accepted() {
        return Decision.accepted(
                this,
                new TeamChanged(
                        id,
                        profile.kind(),
                        profile.name(),
                        profile.section(),
                        profile.legalForm(),
                        national.status(),
                        profile.approvedOn(),
                        dissolvedOn));
    }
}
