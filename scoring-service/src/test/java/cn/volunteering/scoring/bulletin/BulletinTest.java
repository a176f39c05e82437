package cn.volunteering.scoring.bulletin;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.policy.Ruling;
import cn.volunteering.scoring.bulletin.BulletinFigures.PersonLine;
import cn.volunteering.scoring.bulletin.BulletinFigures.SectionTotal;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 12, 1);
    private static final Ruling<Long> SEVEN_DAYS = new Ruling<>(7L, null);
    private static final AccountId DRAFTER = new AccountId("committee-1");
    private static final AccountId CHECKER = new AccountId("committee-2");
    private static final ObjectionId FIRST = new ObjectionId("1");
    private static final VolunteerId PERSON = new VolunteerId("v1");
    private static final Optional<VolunteerId> NOBODY = Optional.empty();

    @Test
    void draftOfAYearToComeOrWithoutServiceIsRefused() {
        assertThatDecision(Bulletin.draft(2027, figures(60), DRAFTER, OPENED)).isRefusedWith("bulletin-year-to-come");
        assertThatDecision(Bulletin.draft(2026, new BulletinFigures(List.of(), List.of()), DRAFTER, OPENED))
                .isRefusedWith("bulletin-empty");
    }

    @Test
    void openNeedsASecondPerson() {
        assertThatDecision(draft().open(SEVEN_DAYS, DRAFTER, OPENED)).isRefusedWith("bulletin-without-second-person");
        assertThatDecision(draft().open(SEVEN_DAYS, CHECKER, OPENED)).isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"7, 2026-12-07, false", "7, 2026-12-08, true", "10, 2026-12-10, false", "10, 2026-12-11, true"})
    void freezeWaitsForTheDaysOfThePolicy(long days, LocalDate day, boolean freezes) {
        var opened = draft().open(new Ruling<>(days, null), CHECKER, OPENED).orThrow();

        var decision = opened.freeze(day);

        if (freezes) {
            assertThatDecision(decision)
                    .publishes(BulletinPublished.class)
                    .isEqualTo(new BulletinPublished(2026, day, 1, 60, 100));
        } else {
            assertThatDecision(decision).isRefusedWith("bulletin-window-open");
        }
    }

    @Test
    void freezeOfADraftIsRefused() {
        assertThatDecision(draft().freeze(OPENED)).isRefusedWith("bulletin-not-opened");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, true", "2026-12-07, true", "2026-12-08, false"})
    void objectionsAreTakenWithinTheWindow(LocalDate day, boolean inTime) {
        var decision = opened().object(PERSON, "少计一次服务", day);

        if (inTime) {
            assertThatDecision(decision).isAccepted();
        } else {
            assertThatDecision(decision).isRefusedWith("bulletin-not-open");
        }
    }

    @Test
    void aPersonHasOneOpenObjectionAtATime() {
        var objected = opened().object(PERSON, "少计一次服务", OPENED).orThrow();

        assertThatDecision(objected.object(PERSON, "再次", OPENED)).isRefusedWith("bulletin-objection-open");
        assertThatDecision(objected.object(new VolunteerId("v2"), "多计一次服务", OPENED))
                .isAccepted();
    }

    @Test
    void freezeWaitsForTheDecisionOfEachObjection() {
        var objected = opened().object(PERSON, "少计一次服务", OPENED).orThrow();
        var after = OPENED.plusDays(7);

        assertThatDecision(objected.freeze(after)).isRefusedWith("bulletin-objection-undecided");
        assertThatDecision(rejected(objected).freeze(after)).isAccepted();
    }

    @Test
    void afterAnUpheldObjectionTheFiguresAreTakenAgainAndTheWindowBeginsAgain() {
        var upheld = opened().object(PERSON, "少计一次服务", OPENED)
                .orThrow()
                .decide(FIRST, true, "补记", CHECKER, NOBODY)
                .orThrow();
        var after = OPENED.plusDays(7);
        assertThatDecision(upheld.freeze(after)).isRefusedWith("bulletin-objection-upheld");

        var again = upheld.renew(figures(120), CHECKER, after)
                .orThrow()
                .open(SEVEN_DAYS, DRAFTER, after)
                .orThrow();

        assertThatDecision(again.freeze(after)).isRefusedWith("bulletin-window-open");
        assertThatDecision(again.freeze(after.plusDays(7)))
                .publishes(BulletinPublished.class)
                .satisfies(event -> assertThat(event.minutes()).isEqualTo(120));
    }

    @Test
    void nobodyDecidesTheirOwnObjectionAndNoneTwice() {
        var objected = opened().object(PERSON, "少计一次服务", OPENED).orThrow();

        assertThatDecision(objected.decide(FIRST, true, "补记", CHECKER, Optional.of(PERSON)))
                .isRefusedWith("bulletin-objection-own");
        assertThatDecision(rejected(objected).decide(FIRST, true, "补记", CHECKER, NOBODY))
                .isRefusedWith("bulletin-objection-decided");
    }

    @Test
    void aFrozenBulletinNeverChanges() {
        var frozen = opened().freeze(OPENED.plusDays(7)).orThrow();

        assertThatDecision(frozen.renew(figures(120), DRAFTER, OPENED)).isRefusedWith("bulletin-frozen");
        assertThatDecision(frozen.open(SEVEN_DAYS, CHECKER, OPENED)).isRefusedWith("bulletin-not-draft");
        assertThatDecision(frozen.nameListFor("会议决定")).isRefusedWith("bulletin-not-draft");
        assertThatDecision(frozen.object(PERSON, "少计", OPENED)).isRefusedWith("bulletin-not-open");
        assertThatDecision(frozen.freeze(OPENED.plusDays(8))).isRefusedWith("bulletin-frozen");
    }

    @Test
    void namesAreShownOnlyWithARecordedBasis() {
        assertThat(opened().showsNames()).isFalse();

        var named = draft().nameListFor("机关党委会议纪要 3 号").orThrow();

        assertThat(named.showsNames()).isFalse();
        assertThat(named.open(SEVEN_DAYS, CHECKER, OPENED).orThrow().showsNames())
                .isTrue();
    }

    private static Bulletin rejected(Bulletin objected) {
        return objected.decide(FIRST, false, "台账无误", CHECKER, NOBODY).orThrow();
    }

    private static Bulletin opened() {
        return draft().open(SEVEN_DAYS, CHECKER, OPENED).orThrow();
    }

    private static Bulletin draft() {
        Decision<Bulletin> drafted = Bulletin.draft(2026, figures(60), DRAFTER, OPENED);
        return drafted.orThrow();
    }

    private static BulletinFigures figures(long minutes) {
        var section = new UnitId("s1");
        var points = new Points(minutes * 100);
        return new BulletinFigures(
                List.of(new SectionTotal(section, 1, minutes, points)),
                List.of(new PersonLine(PERSON, section, minutes, points)));
    }
}
