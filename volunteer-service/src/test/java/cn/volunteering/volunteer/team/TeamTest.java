package cn.volunteering.volunteer.team;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.team.Team.Kind;
import cn.volunteering.volunteer.team.Team.LegalForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    @ParameterizedTest
    @CsvSource({
        "GROUP,, INTERNAL,, 0, team-section",
        "TEAM, s1, INTERNAL,, 0, team-section",
        "TEAM,, REGISTERED,, 0, team-certificate",
        "TEAM,, INTERNAL, 51630000, 0, team-certificate",
        "TEAM,, INTERNAL,, 1, team-approved-in-future"
    })
    void aTeamThatBreaksARuleIsRefused(
            Kind kind, @Nullable String section, LegalForm legal, @Nullable String certificate, int days, String code) {
        assertThatDecision(team(kind, section, legal, certificate, days).enter(TODAY))
                .isRefusedWith(code);
    }

    @Test
    void onlyALastingGroupClaimsItsSection() {
        var group =
                team(Kind.GROUP, "s1", LegalForm.INTERNAL, null, 0).enter(TODAY).orThrow();

        assertThat(group.groupOf()).isEqualTo("s1");
        assertThat(group.end(TODAY).orThrow().groupOf()).isEqualTo("team-1");
        team(Kind.TEAM, null, LegalForm.REGISTERED, "51630000", 0).enter(TODAY).orThrow();
    }

    private static Team team(
            Kind kind, @Nullable String section, LegalForm legal, @Nullable String certificate, int days) {
        var unit = section == null ? null : new UnitId(section);
        var approvedOn = TODAY.plusDays(days);
        var form = new Team.Form(
                kind, "学雷锋志愿服务队", unit, legal, certificate, "机关党委", approvedOn, NationalStatus.NONE, null);
        return new Team(new TeamId("team-1"), form, null, "");
    }
}
