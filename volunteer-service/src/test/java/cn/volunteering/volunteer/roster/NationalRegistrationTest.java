package cn.volunteering.volunteer.roster;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NationalRegistrationTest {

    @ParameterizedTest
    @EnumSource(
            value = NationalStatus.class,
            names = {"REGISTERED", "MISMATCH"})
    void ofWhenSystemAnsweredNeedsTheNumber(NationalStatus status) {
        assertThatDecision(NationalRegistration.of(status, null)).isRefused();
        assertThatDecision(NationalRegistration.of(status, "640000123")).isAccepted();
    }

    @Test
    void ofWhenNotRegisteredHasNoNumber() {
        assertThatDecision(NationalRegistration.of(NationalStatus.NONE, "640000123"))
                .isRefused();
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
        assertThatDecision(NationalRegistration.withNumber("12345")).isRefused();
        assertThatDecision(NationalRegistration.withNumber("123456")).isAccepted();
        assertThatDecision(NationalRegistration.withNumber("1".repeat(32))).isAccepted();
        assertThatDecision(NationalRegistration.withNumber("1".repeat(33))).isRefused();
    }
}
