package cn.volunteering.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

    @RepeatedTest(50)
    void freshHasSixteenCharactersOfAllFourKinds() {
        assertThat(OneTimePassword.fresh().value())
                .hasSize(16)
                .containsPattern("[a-z]")
                .containsPattern("[A-Z]")
                .containsPattern("[0-9]")
                .containsPattern("[^a-zA-Z0-9]");
    }

    @Test
    void toStringHidesThePassword() {
        var password = OneTimePassword.fresh();

        assertThat(password.toString()).doesNotContain(password.value());
    }
}
