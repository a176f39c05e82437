package cn.volunteering.policy;

import static cn.volunteering.policy.Documents.aDocument;
import static cn.volunteering.policy.Documents.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.Documents.Draft;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TitlePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final String RATE = "points.per-confirmed-hour-hundredths";
    private static final String RATIO = "registered-volunteers.minimum-percent";
    private static final Unit UNIT = aUnit("nx-gxt", "nx-wmb");

    private static final PublishedVersion FIRST =
            rules(1, "2026-01-01").to("2026-06-30").sets(RATE, 100).published();
    private static final PublishedVersion OPEN =
            rules(1, "2026-01-01").sets(RATE, 100).published();
    private static final PublishedVersion SECOND =
            rules(2, "2026-07-01").sets(RATE, 150).published();

    @Test
    void inForceWhenDayIsAtTheEdgesIncludesBoth() {
        assertThat(inForce("2025-12-31", FIRST, SECOND)).isEmpty();
        assertThat(inForce("2026-01-01", FIRST, SECOND)).containsExactly("rules:1");
        assertThat(inForce("2026-06-30", FIRST, SECOND)).containsExactly("rules:1");
        assertThat(inForce("2026-07-01", FIRST, SECOND)).containsExactly("rules:2");
    }

    @Test
    void inForceWhenVersionsOverlapTakesTheOneInForceLast() {
        assertThat(inForce("2026-06-30", SECOND, OPEN)).containsExactly("rules:1");
        assertThat(inForce("2026-07-01", SECOND, OPEN)).containsExactly("rules:2");
    }

    @Test
    void inForceWhenSameDayTakesTheHigherVersion() {
        var corrected = rules(2, "2026-01-01").sets(RATE, 200).published();

        assertThat(inForce("2026-03-05", corrected, FIRST)).containsExactly("rules:2");
    }

    @Test
    void inForceWhenTheNewestVersionHasEndedDoesNotFallBackToTheOneBefore() {
        var brief = rules(2, "2026-07-01").to("2026-07-31").sets(RATE, 150).published();

        assertThat(inForce("2026-06-30", OPEN, brief)).containsExactly("rules:1");
        assertThat(inForce("2026-07-31", OPEN, brief)).containsExactly("rules:2");
        assertThat(inForce("2026-08-01", OPEN, brief)).isEmpty();
    }

    @Test
    void inForceWhenTheNewestVersionIsMeantForOthersDoesNotFallBackToTheOneBefore() {
        var narrowed =
                rules(2, "2026-07-01").meant(only("nx-jyt")).sets(RATE, 150).published();

        assertThat(inForce("2026-06-30", OPEN, narrowed)).containsExactly("rules:1");
        assertThat(inForce("2026-07-01", OPEN, narrowed)).isEmpty();
    }

    @Test
    void inForceWhenLaterVersionSaysNothingOfPointsEndsTheEarlier() {
        var silent = rules(2, "2026-04-01").published();

        assertThat(inForce("2026-03-31", OPEN, silent)).containsExactly("rules:1");
        assertThat(inForce("2026-04-01", OPEN, silent)).isEmpty();
    }

    @Test
    void inForceWhenOtherDocumentSaysNothingOfPointsKeepsTheOneThatDoes() {
        var other = aDocument("nx-gxt", "safety").from("2026-05-01").published();

        assertThat(inForce("2026-06-01", FIRST, other)).containsExactly("rules:1");
    }

    @Test
    void inForceWhenDocumentIsMeantForOthersSaysNothing() {
        var meant = new Scope(Set.of("DEPARTMENT"), Set.of(), Set.of());
        var version = rules(1, "2026-01-01").meant(meant).sets(RATE, 100).published();
        var department = new Unit(new TenantId("nx-gxt"), "DEPARTMENT", Set.of(), List.of());

        assertThat(inForce("2026-03-05", version)).isEmpty();
        assertThat(inForce(department, "2026-03-05", version)).containsExactly("rules:1");
    }

    @Test
    void inForceWhenValueStartsLaterThanItsDocumentWaitsForIt() {
        var version = rules(1, "2026-01-01")
                .sets(RATE, new Value.Whole(100), false, Scope.EVERYONE, LocalDate.of(2026, 2, 1), null)
                .published();

        assertThat(inForce("2026-01-31", version)).isEmpty();
        assertThat(inForce("2026-02-01", version)).containsExactly("rules:1");
    }

    @Test
    void inForceWhenValueEndsEarlierThanItsDocumentIncludesItsLastDay() {
        var version = rules(1, "2026-01-01")
                .sets(RATE, new Value.Whole(100), false, Scope.EVERYONE, null, LocalDate.of(2026, 2, 1))
                .published();

        assertThat(inForce("2026-02-01", version)).containsExactly("rules:1");
        assertThat(inForce("2026-02-02", version)).isEmpty();
    }

    @Test
    void inForceWhenADocumentIsSupersededEndsItOnTheFirstDayOfTheOther() {
        var silent = aDocument("nx-gxt", "new-rules")
                .from("2026-07-01")
                .superseding("rules")
                .published();

        assertThat(inForce("2026-06-30", OPEN, silent)).containsExactly("rules:1");
        assertThat(inForce("2026-07-01", OPEN, silent)).isEmpty();
    }

    @Test
    void inForceWhenAnotherOwnerSupersedesTheDocumentKeepsIt() {
        var foreign = aDocument("nx-wmb", "notice").superseding("rules").published();

        assertThat(inForce("2026-03-05", OPEN, foreign)).containsExactly("rules:1");
    }

    @Test
    void inForceWhenADocumentIsMeantForATitleAppliesFromTheDayTheTitleWasGranted() {
        var title = "ORGAN_CIVILISED_UNIT";
        var version =
                rules(1, "2026-01-01").meant(titled(title)).sets(RATE, 100).published();
        var granted = new TitlePeriod(title, LocalDate.of(2026, 7, 1), null);
        var unit = new Unit(new TenantId("nx-gxt"), "PROVINCIAL_ORGAN", Set.of(title), List.of(), List.of(granted));

        assertThat(inForce(unit, "2026-06-30", version)).isEmpty();
        assertThat(inForce(unit, "2026-07-01", version)).containsExactly("rules:1");
    }

    @Test
    void inForceWhenADocumentSetsAKeyByTitleTakesTheValueThatMeansTheUnit() {
        var byTitle = rules(1, "2026-01-01")
                .sets(RATIO, new Value.Whole(40), false, titled("NATIONAL_CIVILISED_UNIT"), null, null)
                .sets(RATIO, new Value.Whole(20), false, titled("ORGAN_CIVILISED_UNIT"), null, null)
                .published();
        var titled = new Unit(new TenantId("nx-gxt"), "PROVINCIAL_ORGAN", Set.of("ORGAN_CIVILISED_UNIT"), List.of());

        assertThat(reach(titled, "2026-03-05", byTitle).own())
                .extracting(cited -> cited.setting().value())
                .containsExactly(new Value.Whole(20));
    }

    @Test
    void mandatesGoFromThePlatformDownToTheNearestOffice() {
        var unit = aUnit("agency", "city", "province");
        var platform = aDocument("province", "platform-rules")
                .layer(Layer.PLATFORM)
                .sets(RATE, 1)
                .published();
        var province = aDocument("province", "province-rules").sets(RATE, 2).published();
        var city = aDocument("city", "city-rules").sets(RATE, 3).published();
        var stranger = aDocument("other", "other-rules").sets(RATE, 4).published();

        assertThat(reach(unit, "2026-03-05", city, stranger, platform, province).mandates())
                .extracting(ReachTest::named)
                .containsExactly(List.of("platform-rules:1"), List.of("province-rules:1"), List.of("city-rules:1"));
    }

    private static Draft rules(int version, String from) {
        return aDocument("nx-gxt", "rules").version(version).from(from);
    }

    private static Scope only(String tenant) {
        return new Scope(Set.of(), Set.of(), Set.of(new TenantId(tenant)));
    }

    private static Scope titled(String title) {
        return new Scope(Set.of(), Set.of(title), Set.of());
    }

    private static List<String> inForce(String day, PublishedVersion... versions) {
        return inForce(UNIT, day, versions);
    }

    private static List<String> inForce(Unit unit, String day, PublishedVersion... versions) {
        return named(reach(unit, day, versions).own());
    }

    private static List<String> named(List<CitedValue> values) {
        return values.stream()
                .map(cited -> cited.policy() + ":" + cited.version())
                .toList();
    }

    private static Reach reach(Unit unit, String day, PublishedVersion... versions) {
        return new Reach(unit, List.of(versions), LocalDate.parse(day));
    }
}
