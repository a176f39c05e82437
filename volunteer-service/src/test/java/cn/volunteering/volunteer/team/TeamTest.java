package cn.volunteering.volunteer.team;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.team.Team.Kind;
import cn.volunteering.volunteer.team.Team.LegalForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final TeamId ID = new TeamId("team-1");

    @Test
    void aGroupNeedsASectionAndATeamHasNone() {
        assertThatDecision(setUp(Kind.GROUP, null, LegalForm.INTERNAL, null, TODAY))
                .isRefusedWith("team-section");
        assertThatDecision(setUp(Kind.TEAM, "s1", LegalForm.INTERNAL, null, TODAY))
                .isRefusedWith("team-section");
    }

    @Test
    void aRegisteredTeamNeedsACertificateAndAnInternalOneHasNone() {
        assertThatDecision(setUp(Kind.TEAM, null, LegalForm.REGISTERED, null, TODAY))
                .isRefusedWith("team-certificate");
        assertThatDecision(setUp(Kind.TEAM, null, LegalForm.INTERNAL, "51630000", TODAY))
                .isRefusedWith("team-certificate");
    }

    @Test
    void aTeamIsApprovedTodayAtTheLatest() {
        setUp(Kind.TEAM, null, LegalForm.REGISTERED, "51630000", TODAY).orThrow();
        assertThatDecision(setUp(Kind.TEAM, null, LegalForm.INTERNAL, null, TODAY.plusDays(1)))
                .isRefusedWith("team-approved-in-future");
    }

    @Test
    void onlyAnActiveGroupClaimsItsSection() {
        var group = setUp(Kind.GROUP, "s1", LegalForm.INTERNAL, null, TODAY).orThrow();

        assertThat(group.groupOf()).isEqualTo("s1");
        var dissolved = group.dissolve(TODAY).orThrow();
        assertThat(dissolved.groupOf()).isEqualTo("team-1");
        assertThatDecision(dissolved.dissolve(TODAY)).isRefusedWith("team-dissolved");
        assertThatDecision(dissolved.change(group.profile(), TODAY)).isRefusedWith("team-dissolved");
    }

    private static Decision<Team> setUp(
            Kind kind, @Nullable String section, LegalForm form, @Nullable String certificate, LocalDate approvedOn) {
        var unit = section == null ? null : new UnitId(section);
        var profile = new Team.Profile(
                kind, "学雷锋志愿服务队", unit, form, certificate, "机关党委", approvedOn, NationalStatus.NONE, null);
        return Team.setUp(ID, profile, TODAY);
    }
}
