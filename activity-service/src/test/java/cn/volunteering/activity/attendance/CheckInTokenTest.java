package cn.volunteering.activity.attendance;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.schedule.ActivityId;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final CheckInToken TOKEN =
            CheckInToken.issue(new ActivityId("activity-1"), Direction.IN, People.LIAISON, NOW);

    private final TokenSeal seal = new TokenSeal(key(1));

    @Test
    void usedForWhenTwoMinutesHavePassedIsRefusedToTheInstant() {
        var expiry = Instant.parse("2026-11-21T01:02:00Z");

        assertThat(TOKEN.usedFor(Direction.IN, expiry.minusMillis(1)).orThrow()).isEqualTo(TOKEN);
        assertThatDecision(TOKEN.usedFor(Direction.IN, expiry)).isRefusedWith("token-expired");
    }

    @Test
    void usedForWhenDirectionIsTheOtherIsRefused() {
        assertThatDecision(TOKEN.usedFor(Direction.OUT, NOW)).isRefusedWith("token-wrong-direction");
    }

    @Test
    void openWhenSealedHereGivesTheToken() {
        assertThat(seal.open("nx-gxt", seal.seal("nx-gxt", TOKEN)).orThrow()).isEqualTo(TOKEN);
    }

    @Test
    void openWhenSealedForAnotherTenantIsRefused() {
        assertThatDecision(seal.open("qh-jtt", seal.seal("nx-gxt", TOKEN))).isRefusedWith("token-invalid");
    }

    @Test
    void openWhenSealedWithAnotherKeyIsRefused() {
        var foreign = new TokenSeal(key(2)).seal("nx-gxt", TOKEN);

        assertThatDecision(seal.open("nx-gxt", foreign)).isRefusedWith("token-invalid");
    }

    @Test
    void openWhenAnyCharacterWasChangedIsRefused() {
        var sealed = seal.seal("nx-gxt", TOKEN);

        for (int at = 0; at < sealed.length() - 1; at++) {
            var changed = new StringBuilder(sealed);
            changed.setCharAt(at, sealed.charAt(at) == 'A' ? 'B' : 'A');
            assertThatDecision(seal.open("nx-gxt", changed.toString())).isRefusedWith("token-invalid");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "中文.中文", "bm90IGEgdG9rZW4.", "|||||"})
    void openWhenTextIsNotATokenIsRefused(String text) {
        assertThatDecision(seal.open("nx-gxt", text)).isRefusedWith("token-invalid");
    }

    @Test
    void createSealWhenKeyIsTooShortFails() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenSeal(new byte[31]));
    }

    private static byte[] key(int content) {
        var key = new byte[32];
        Arrays.fill(key, (byte) content);
        return key;
    }
}
