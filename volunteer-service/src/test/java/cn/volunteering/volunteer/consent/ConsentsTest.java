package cn.volunteering.volunteer.consent;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsentsTest {

    private static final AccountId OWN = new AccountId("own");
    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-20T10:00:00Z");

    private final Consents never = Consents.none(new VolunteerId("v1"));

    @Test
    void giveWhenNeverAskedStandsSinceThen() {
        var given = never.give(photos(1), 1, OWN, MORNING);

        assertThatDecision(given).publishes(ConsentsChanged.class).satisfies(event -> assertThat(event.given())
                .containsExactly(new ConsentsChanged.Given(ConsentKind.PHOTO_PUBLICATION, 1, MORNING)));
        assertThat(given.orThrow().standingOf(photos(1))).isEqualTo(ConsentStanding.GIVEN);
        assertThat(never.standingOf(photos(1))).isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void giveWhenGivenChangesNothing() {
        var given = never.give(photos(1), 1, OWN, MORNING).orThrow();

        assertThatDecision(given.give(photos(1), 1, OWN, NOON)).hasState(given).hasNoEvents();
    }

    @Test
    void giveWhenAnotherVersionWasReadIsRefused() {
        assertThatDecision(never.give(photos(2), 1, OWN, MORNING)).isRefusedWith("consent-text-changed");
        assertThatDecision(never.give(photos(2), 3, OWN, MORNING)).isRefusedWith("consent-text-changed");
    }

    @Test
    void aNewTextLeavesTheConsentToTheOldOneStandingAsSuchUntilItIsReadToo() {
        var old = never.give(photos(1), 1, OWN, MORNING).orThrow();

        assertThat(old.standingOf(photos(2))).isEqualTo(ConsentStanding.OUTDATED);
        assertThat(old.given()).containsExactly("PHOTO_PUBLICATION:1");
        var renewed = old.give(photos(2), 2, OWN, NOON).orThrow();

        assertThat(renewed.standingOf(photos(2))).isEqualTo(ConsentStanding.GIVEN);
        assertThat(renewed.given()).containsExactly("PHOTO_PUBLICATION:2");
        assertThat(renewed.history()).hasSize(2);
    }

    @Test
    void withdrawEndsOnlyThisConsentAndKeepsTheHistory() {
        var both = never.give(photos(1), 1, OWN, MORNING)
                .orThrow()
                .give(text(ConsentKind.LOCATION, 1), 1, OWN, MORNING)
                .orThrow();

        var withdrawn = both.withdraw(ConsentKind.PHOTO_PUBLICATION, OWN, NOON);

        assertThatDecision(withdrawn).publishes(ConsentsChanged.class).satisfies(event -> assertThat(event.given())
                .containsExactly(new ConsentsChanged.Given(ConsentKind.LOCATION, 1, MORNING)));
        var after = withdrawn.orThrow();
        assertThat(after.standingOf(photos(1))).isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(after.history(ConsentKind.PHOTO_PUBLICATION))
                .containsExactly(
                        new ConsentStep(ConsentKind.PHOTO_PUBLICATION, true, 1, OWN, MORNING),
                        new ConsentStep(ConsentKind.PHOTO_PUBLICATION, false, 1, OWN, NOON));
        assertThat(after.give(photos(1), 1, OWN, EVENING).orThrow().standingOf(photos(1)))
                .isEqualTo(ConsentStanding.GIVEN);
    }

    @Test
    void withdrawWithoutConsentChangesNothing() {
        assertThatDecision(never.withdraw(ConsentKind.LOCATION, OWN, NOON))
                .hasState(never)
                .hasNoEvents();
    }

    @Test
    void aNoticeIsAcknowledgedAndNotWithdrawn() {
        var read =
                never.give(text(ConsentKind.PRIVACY_NOTICE, 1), 1, OWN, MORNING).orThrow();

        assertThatDecision(read.withdraw(ConsentKind.PRIVACY_NOTICE, OWN, NOON)).isRefusedWith("consent-is-notice");
    }

    @Test
    void theShippedTextsAreCompleteAndInOrder() {
        var shipped = ConsentTextsFile.read().current();

        assertThat(shipped).extracting(ConsentText::kind).containsExactly(ConsentKind.values());
        assertThat(shipped).allSatisfy(text -> assertThat(text.paragraphs()).isNotEmpty());
    }

    @Test
    void textsWithAGapOrWithoutAKindAreRefused() {
        var all = Arrays.stream(ConsentKind.values()).map(kind -> text(kind, 1)).toList();
        var gap = Stream.concat(all.stream(), Stream.of(photos(3))).toList();

        assertThat(new ConsentTexts(all).current()).isEqualTo(all);
        assertThatThrownBy(() -> new ConsentTexts(gap)).hasMessageContaining("PHOTO_PUBLICATION");
        assertThatThrownBy(() -> new ConsentTexts(all.subList(1, all.size()))).hasMessageContaining("PRIVACY_NOTICE");
    }

    private static ConsentText photos(int version) {
        return text(ConsentKind.PHOTO_PUBLICATION, version);
    }

    private static ConsentText text(ConsentKind kind, int version) {
        return new ConsentText(kind, version, LocalDate.of(2026, 11, 1), "标题", "含义", List.of("全文"));
    }
}
