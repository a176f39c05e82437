package cn.volunteering.volunteer.roster;

import static cn.volunteering.volunteer.roster.VolunteerFixture.SECTION;
import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.organisation.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final UnitId ELSEWHERE = new UnitId("section-2");
    private static final UnitId THIRD = new UnitId("section-3");

    @Test
    void aLiaisonReachesThePeopleOfTheirSectionsOnly() {
        var volunteer = aVolunteer().registered();

        assertThat(new Reach.Sections(List.of(SECTION, THIRD)).includes(volunteer))
                .isTrue();
        assertThat(new Reach.Sections(List.of(ELSEWHERE, THIRD)).includes(volunteer))
                .isFalse();
        assertThat(new Reach.Sections(List.of(SECTION, THIRD)).includes(ELSEWHERE))
                .isFalse();
        assertThat(new Reach.Sections(List.of(SECTION, THIRD)).includes(THIRD)).isTrue();
    }

    @Test
    void everyoneIncludesAll() {
        assertThat(new Reach.Everyone().includes(aVolunteer().left())).isTrue();
        assertThat(new Reach.Everyone().includes(ELSEWHERE)).isTrue();
    }
}
