package cn.volunteering.volunteer.roster;

import static cn.volunteering.volunteer.roster.VolunteerFixture.SECTION;
import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.organisation.UnitId;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final UnitId ELSEWHERE = new UnitId("section-2");

    @Test
    void oneSectionIncludesItsOwnPeopleOnly() {
        var volunteer = aVolunteer().registered();

        assertThat(new Reach.OneSection(SECTION).includes(volunteer)).isTrue();
        assertThat(new Reach.OneSection(ELSEWHERE).includes(volunteer)).isFalse();
        assertThat(new Reach.OneSection(SECTION).includes(ELSEWHERE)).isFalse();
    }

    @Test
    void everyoneIncludesAll() {
        assertThat(new Reach.Everyone().includes(aVolunteer().left())).isTrue();
        assertThat(new Reach.Everyone().includes(ELSEWHERE)).isTrue();
    }
}
