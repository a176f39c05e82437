package cn.volunteering.activity.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void objectionWhenNotConfirmedSaysWhatToDoNext() {
        var objection = People.volunteer("1", VolunteerState.REGISTERED).objection();

        assertThat(objection.code()).isEqualTo("volunteer-not-active");
        assertThat(objection.message()).contains("尚未确认", "请先登录");
        assertThat(objection.details()).containsEntry("state", "REGISTERED");
    }

    @Test
    void objectionWhenSuspendedSaysWhomToAsk() {
        assertThat(People.volunteer("1", VolunteerState.SUSPENDED).objection().message())
                .contains("暂停", "联络员");
    }
}
