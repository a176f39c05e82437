package cn.volunteering.volunteer.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.volunteer.organisation.UnitId;
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
        assertThat(refusal(setUp(Kind.GROUP, null, LegalForm.INTERNAL, null, TODAY)))
                .isEqualTo("team-section");
        assertThat(refusal(setUp(Kind.TEAM, "s1", LegalForm.INTERNAL, null, TODAY)))
                .isEqualTo("team-section");
    }

    @Test
    void aRegisteredTeamNeedsACertificateAndAnInternalOneHasNone() {
        assertThat(refusal(setUp(Kind.TEAM, null, LegalForm.REGISTERED, null, TODAY)))
                .isEqualTo("team-certificate");
        assertThat(refusal(setUp(Kind.TEAM, null, LegalForm.INTERNAL, "51630000", TODAY)))
                .isEqualTo("team-certificate");
    }

    @Test
    void aTeamIsApprovedTodayAtTheLatest() {
        setUp(Kind.TEAM, null, LegalForm.REGISTERED, "51630000", TODAY).orThrow();
        assertThat(refusal(setUp(Kind.TEAM, null, LegalForm.INTERNAL, null, TODAY.plusDays(1))))
                .isEqualTo("team-approved-in-future");
    }

    @Test
    void onlyAnActiveGroupClaimsItsSection() {
        var group = setUp(Kind.GROUP, "s1", LegalForm.INTERNAL, null, TODAY).orThrow();

        assertThat(group.groupOf()).isEqualTo("s1");
        var dissolved = group.dissolve(TODAY).orThrow();
        assertThat(dissolved.groupOf()).isEqualTo("team-1");
        assertThat(refusal(dissolved.dissolve(TODAY))).isEqualTo("team-dissolved");
        assertThat(refusal(dissolved.change(group.profile(), group.national(), TODAY)))
                .isEqualTo("team-dissolved");
    }

    private static Decision<Team> setUp(
            Kind kind, @Nullable String section, LegalForm form, @Nullable String certificate, LocalDate approvedOn) {
        var unit = section == null ? null : new UnitId(section);
        return Team.setUp(ID, new Team.Profile(kind, "学雷锋志愿服务队", unit, form, certificate, "机关党委", approvedOn), TODAY);
    }

    private static String refusal(Decision<?> decision) {
        return ((Refused<?>) decision).refusal().code();
    }
}
