package cn.volunteering.volunteer.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NationalRegistrationTest {

    @ParameterizedTest
    @EnumSource(
            value = NationalStatus.class,
            names = {"REGISTERED", "MISMATCH"})
    void ofWhenSystemAnsweredNeedsTheNumber(NationalStatus status) {
        assertThat(NationalRegistration.of(status, null)).isInstanceOf(Refused.class);
        assertThat(NationalRegistration.of(status, "640000123")).isInstanceOf(Accepted.class);
    }

    @Test
    void ofWhenNotRegisteredHasNoNumber() {
        assertThat(NationalRegistration.of(NationalStatus.NONE, "640000123")).isInstanceOf(Refused.class);
        assertThat(NationalRegistration.of(NationalStatus.NONE, null).orThrow()).isEqualTo(NationalRegistration.NONE);
    }

    @Test
    void withNumberWhenGivenMeansRegistered() {
        assertThat(NationalRegistration.withNumber("640000123").orThrow().status())
                .isEqualTo(NationalStatus.REGISTERED);
        assertThat(NationalRegistration.withNumber(null).orThrow()).isEqualTo(NationalRegistration.NONE);
    }

    @Test
    void ofWhenNumberHasFiveOrThirtyThreeCharactersRefuses() {
        assertThat(NationalRegistration.withNumber("12345")).isInstanceOf(Refused.class);
        assertThat(NationalRegistration.withNumber("123456")).isInstanceOf(Accepted.class);
        assertThat(NationalRegistration.withNumber("1".repeat(32))).isInstanceOf(Accepted.class);
        assertThat(NationalRegistration.withNumber("1".repeat(33))).isInstanceOf(Refused.class);
    }
}
