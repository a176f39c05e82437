package cn.volunteering.activity.attendance;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Decision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenDigitsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final Activity HERE = anActivity().running();
    private static final Activity THERE = anActivity().named("activity-2").running();
    private static final CheckInToken TOKEN = CheckInToken.issue(HERE.id(), Direction.IN, HERE.organiser(), NOW);

    private final TokenDigits digits = new TokenDigits(new TokenSeal(new byte[32]));
    private final String shown = digits.of("nx-gxt", TOKEN);

    @Test
    void openGivesTheActivityTheDirectionAndTheOrganiser() {
        var opened = openAt(NOW).orThrow();

        assertThat(shown).matches("[0-9]{8}");
        assertThat(opened.activityId()).isEqualTo(HERE.id());
        assertThat(opened.direction()).isEqualTo(Direction.IN);
        assertThat(opened.issuer()).isEqualTo(HERE.organiser());
    }

    @Test
    void openWhenTheTokenIsAboutToExpireIsAcceptedAndHalfAMinuteAfterItRefused() {
        var lastOfToken = Instant.parse("2026-11-21T01:01:59Z");
        assertThat(openAt(lastOfToken)
                        .orThrow()
                        .usedFor(Direction.IN, lastOfToken)
                        .orThrow())
                .isNotNull();
        assertThat(openAt(Instant.parse("2026-11-21T01:02:29Z")).reason()).isEmpty();
        assertThatDecision(openAt(Instant.parse("2026-11-21T01:02:30Z"))).isRefusedWith("token-invalid");
    }

    @Test
    void openBeforeTheTokenIsShownIsRefused() {
        assertThatDecision(openAt(NOW.minusSeconds(1))).isRefusedWith("token-invalid");
    }

    @Test
    void openWhenAnotherActivityIsTakingPlaceIsRefused() {
        assertThatDecision(digits.open("nx-gxt", shown, List.of(THERE), NOW)).isRefusedWith("token-invalid");
    }

    @Test
    void openInAnotherTenantIsRefused() {
        assertThatDecision(digits.open("qh-jtt", shown, List.of(HERE), NOW)).isRefusedWith("token-invalid");
    }

    @Test
    void openWhenSomebodyElseShowedTheTokenIsRefused() {
        var others = digits.of("nx-gxt", CheckInToken.issue(HERE.id(), Direction.IN, People.COMMITTEE, NOW));

        assertThatDecision(digits.open("nx-gxt", others, List.of(HERE), NOW)).isRefusedWith("token-invalid");
    }

    @Test
    void ofDiffersByDirection() {
        assertThat(digits.of("nx-gxt", CheckInToken.issue(HERE.id(), Direction.OUT, HERE.organiser(), NOW)))
                .isNotEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "１２３４５６７８"})
    void matchesNothingButEightDigits(String text) {
        assertThat(TokenDigits.matches(text)).isFalse();
        assertThat(TokenDigits.matches("00000000")).isTrue();
    }

    private Decision<CheckInToken> openAt(Instant now) {
        return digits.open("nx-gxt", shown, List.of(THERE, HERE), now);
    }
}
