package cn.volunteering.volunteer.exemption;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.exemption.Exemption.Reason;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final AccountId ENTRANT = new AccountId("committee");
    private static final AccountId SECOND = new AccountId("committee-2");

    @ParameterizedTest
    @CsvSource({
        "ILLNESS, 感冒, 2026-12-01, exemption-note",
        "LONG_LEAVE, 探亲, 2026-12-01, exemption-note",
        "OTHER,, 2026-12-01, exemption-note",
        "SECONDMENT,, 2026-11-01, exemption-until",
        "SECONDMENT,, 2026-10-31, exemption-until"
    })
    void anExemptionThatBreaksARuleIsRefused(Reason reason, @Nullable String note, String until, String code) {
        assertThatDecision(exemption(reason, note, "2026-11-01", until).enter(TODAY))
                .isRefusedWith(code);
    }

    @ParameterizedTest
    @CsvSource({"ILLNESS,, 2026-11-02", "OTHER, 脱产学习, 2026-11-02", "LONG_LEAVE,,"})
    void anExemptionStatesItsReasonAndPeriod(Reason reason, @Nullable String note, @Nullable String until) {
        assertThatDecision(exemption(reason, note, "2026-11-01", until).enter(TODAY))
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01,, 2026-11-28",
        "2026-11-01, 2026-11-27, 2026-11-27",
        "2026-11-01, 2026-12-31, 2026-11-28",
        "2026-12-01, 2026-12-31, 2026-12-01"
    })
    void anEndedExemptionAppliesUntilTodayOrItsOwnEnd(String from, @Nullable String until, String expected) {
        var ended = confirmed(Reason.SECONDMENT, null, from, until).end(TODAY).orThrow();

        assertThat(ended.event().until()).isEqualTo(expected);
        assertThat(ended.naturalKey()).isEmpty();
    }

    @Test
    void aLastingExemptionIsPublishedAsStated() {
        var event = confirmed(Reason.ILLNESS, null, "2026-11-01", null).event();

        assertThat(event.from()).isEqualTo("2026-11-01");
        assertThat(event.until()).isNull();
    }

    @Test
    void anExemptionAppliesOnceAnotherPersonConfirmsIt() {
        var entered = exemption(Reason.ILLNESS, null, "2026-11-01", "2026-12-01");

        assertThat(entered.event().until()).isEqualTo("2026-11-01");
        assertThatDecision(entered.confirm(ENTRANT)).isRefusedWith("exemption-own-entry");
        assertThatDecision(entered.confirm(SECOND))
                .publishes(ExemptionChanged.class)
                .satisfies(event -> assertThat(event.until()).isEqualTo("2026-12-01"));
    }

    @Test
    void aChangedExemptionWaitsForAnotherConfirmation() {
        var confirmed = confirmed(Reason.ILLNESS, null, "2026-11-01", "2026-12-01");
        var longer = exemption(Reason.ILLNESS, null, "2026-11-01", "2027-12-01").form();

        var changed = confirmed.takenUpBy(SECOND).change(longer, TODAY).orThrow();

        assertThat(changed.event().until()).isEqualTo("2026-11-01");
        assertThatDecision(changed.confirm(SECOND)).isRefusedWith("exemption-own-entry");
        assertThatDecision(changed.confirm(ENTRANT)).isAccepted();
    }

    @Test
    void confirmingAgainChangesNothingAndAnEndedOneIsNotConfirmed() {
        var confirmed = confirmed(Reason.ILLNESS, null, "2026-11-01", null);
        var ended =
                exemption(Reason.ILLNESS, null, "2026-11-01", null).end(TODAY).orThrow();

        assertThatDecision(confirmed.confirm(ENTRANT)).hasState(confirmed).hasNoEvents();
        assertThatDecision(ended.confirm(SECOND)).isRefusedWith("already-ended");
    }

    @Test
    void anExemptionFromBeforeConfirmationsApplies() {
        var form = exemption(Reason.ILLNESS, null, "2026-11-01", "2026-12-01").form();

        assertThat(new Exemption(new ExemptionId("x1"), form, null, null, null, null)
                        .event()
                        .until())
                .isEqualTo("2026-12-01");
    }

    private static Exemption confirmed(Reason reason, @Nullable String note, String from, @Nullable String until) {
        return exemption(reason, note, from, until).confirm(SECOND).orThrow();
    }

    private static Exemption exemption(Reason reason, @Nullable String note, String from, @Nullable String until) {
        var end = until == null ? null : LocalDate.parse(until);
        var form = new Exemption.Form(new VolunteerId("v1"), reason, note, LocalDate.parse(from), end);
        return new Exemption(new ExemptionId("x1"), form, ENTRANT);
    }
}
