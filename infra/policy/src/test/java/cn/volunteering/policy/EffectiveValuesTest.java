package cn.volunteering.policy;

import static cn.volunteering.policy.Documents.CATALOGUE;
import static cn.volunteering.policy.Documents.aDocument;
import static cn.volunteering.policy.Documents.aUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final String RATE = "points.per-confirmed-hour-hundredths";
    private static final String RATIO = "registered-volunteers.minimum-percent";
    private static final String RETURN_DAYS = "insignia.return-days";
    private static final Unit AGENCY = aUnit("agency", "city", "province");

    @Test
    void findCitesDocumentVersionAndClause() {
        var notice = aDocument("city", "notice").version(3).sets(RATIO, 20).published();

        assertThat(values(notice).find(TypedKey.whole(RATIO), DAY))
                .contains(new Ruling<>(20L, new Citation(new PolicyId("notice"), 3, new ClauseId("C-1"))));
    }

    @Test
    void findWhenNoDocumentSetsTheKeyGivesTheDefaultWithoutCitation() {
        assertThat(values().find(TypedKey.whole(RATE), DAY)).contains(new Ruling<>(100L, null));
        assertThat(values().find(TypedKey.choice("hours.counted-evidence"), DAY))
                .contains(new Ruling<>("MEASURED_AND_ATTESTED", null));
    }

    @Test
    void findWhenNoDocumentSetsAThresholdFindsNothing() {
        assertThat(values().find(TypedKey.whole(RATIO), DAY)).isEmpty();
    }

    @Test
    void findWhenTheCatalogueHasNoSuchKeyFails() {
        assertThatThrownBy(() -> values().find(TypedKey.whole("no.such-key"), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void supposingReplacesTheOwnValueEvenByALooserOne() {
        var own =
                aDocument("agency", "own").sets(RATIO, 40).sets(RETURN_DAYS, 5).published();
        var draft = aDocument("agency", "draft").sets(RATIO, 30).published().values();

        var supposed = values(own).supposing(draft);

        assertThat(supposed.on(DAY, new PolicyKey(RATIO)).value()).contains(new Value.Whole(30));
        assertThat(supposed.on(DAY, new PolicyKey(RETURN_DAYS)).value()).contains(new Value.Whole(5));
        assertThat(supposed.on(LocalDate.of(2001, 1, 1), new PolicyKey(RATIO)).value())
                .contains(new Value.Whole(30));
    }

    @Test
    void supposingDoesNotLoosenAMandate() {
        var mandate = aDocument("city", "notice").sets(RATIO, 20).published();
        var draft = aDocument("agency", "draft").sets(RATIO, 19).published().values();

        var supposed = values(mandate).supposing(draft).on(DAY, new PolicyKey(RATIO));

        assertThat(supposed.value()).contains(new Value.Whole(20));
        assertThat(supposed.own()).extracting(own -> own.setting().value()).isEqualTo(new Value.Whole(19));
    }

    @Test
    void supposingADraftPutsItInPlaceOfItsEarlierVersionsOnEveryDay() {
        var first =
                aDocument("agency", "own").sets(RATIO, 40).sets(RETURN_DAYS, 5).published();
        var draft = aDocument("agency", "own")
                .version(2)
                .from("2030-01-01")
                .to("2030-12-31")
                .sets(RATIO, 30)
                .published();

        var supposed = values(first).supposing(draft);

        assertThat(supposed.find(TypedKey.whole(RATIO), DAY))
                .contains(new Ruling<>(30L, new Citation(new PolicyId("own"), 2, new ClauseId("C-1"))));
        assertThat(supposed.find(TypedKey.whole(RATIO), LocalDate.of(2001, 1, 1)))
                .isPresent();
        assertThat(supposed.find(TypedKey.whole(RETURN_DAYS), DAY)).contains(new Ruling<>(3L, null));
    }

    @Test
    void supposingADraftOfAnOfficeBindsTheAgencyBelow() {
        var own = aDocument("agency", "own").sets(RATIO, 40).published();
        var old = aDocument("city", "old").sets(RATIO, 20).published();
        var draft = aDocument("city", "new").superseding("old").sets(RATIO, 50).published();

        var supposed = values(own, old).supposing(draft).on(DAY, new PolicyKey(RATIO));

        assertThat(supposed.value()).contains(new Value.Whole(50));
        assertThat(supposed.own()).extracting(value -> value.setting().value()).isEqualTo(new Value.Whole(40));
    }

    @Test
    void supposingADraftOfAnotherScopeChangesNothing() {
        var own = aDocument("agency", "own").sets(RATIO, 40).published();
        var draft = aDocument("city", "new")
                .meant(new Scope(Set.of(), Set.of(), Set.of(new TenantId("other"))))
                .sets(RATIO, 50)
                .published();

        assertThat(values(own).supposing(draft).find(TypedKey.whole(RATIO), DAY))
                .isEqualTo(values(own).find(TypedKey.whole(RATIO), DAY));
    }

    @Test
    void onHasOneEntryPerKeyInTheOrderOfTheCatalogue() {
        assertThat(values().on(DAY)).extracting(EffectiveValue::definition).containsExactlyElementsOf(CATALOGUE.all());
    }

    @ParameterizedTest
    @CsvSource({"19, 20", "20, 20", "21, 21"})
    void onWhenTheOfficeBelowTightensLetsItsValueDecide(long below, long decisive) {
        var province = aDocument("province", "top").sets(RATIO, 20).published();
        var city = aDocument("city", "near").sets(RATIO, below).published();

        assertThat(decisive(RATIO, province, city)).isEqualTo(decisive);
    }

    @Test
    void onWhenTheOfficeBelowLeavesTheChoiceStillHoldsTheBindingValueAboveIt() {
        var province = aDocument("province", "top").sets(RATE, 200).published();
        var city = aDocument("city", "near").setsOverridable(RATE, 200).published();
        var own = aDocument("agency", "own").sets(RATE, 50).published();

        var value = values(province, city, own).on(DAY, new PolicyKey(RATE));

        assertThat(value.decisive()).map(CitedValue::policy).contains(new PolicyId("top"));
        assertThat(value.isOwnLooserThanMandate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"19, 20, true", "20, 20, false", "21, 21, false"})
    void onWhenAnOverridableMandateStandsOnABindingOneLetsTheOwnValueDecideDownToTheBindingOne(
            long stated, long decisive, boolean looser) {
        var province = aDocument("province", "top").sets(RATIO, 20).published();
        var city = aDocument("city", "near").setsOverridable(RATIO, 30).published();
        var own = aDocument("agency", "own").sets(RATIO, stated).published();

        assertThat(decisive(RATIO, province, city)).isEqualTo(30);
        assertThat(decisive(RATIO, province, city, own)).isEqualTo(decisive);
        assertThat(values(province, city, own).on(DAY, new PolicyKey(RATIO)).isOwnLooserThanMandate())
                .isEqualTo(looser);
    }

    @Test
    void onWhenAnOverridableMandateIsReplacedBelowLetsTheLowerOneDecide() {
        var province =
                aDocument("province", "top").setsOverridable(RETURN_DAYS, 3).published();
        var city = aDocument("city", "near").sets(RETURN_DAYS, 5).published();

        assertThat(decisive(RETURN_DAYS, province, city)).isEqualTo(5);
    }

    @Test
    void onWhenOneLayerSaysItTwiceTakesTheStricterWhateverTheOrder() {
        var lax = aDocument("city", "lax").from("2026-02-01").sets(RATIO, 20).published();
        var strict = aDocument("city", "strict").sets(RATIO, 30).published();

        assertThat(decisive(RATIO, lax, strict)).isEqualTo(30);
        assertThat(decisive(RATIO, strict, lax)).isEqualTo(30);
    }

    @Test
    void onWhenValuesCannotBeComparedTakesTheDocumentInForceLast() {
        var former = aDocument("city", "former").sets(RATE, 100).published();
        var latter =
                aDocument("city", "latter").from("2026-02-01").sets(RATE, 300).published();

        assertThat(decisive(RATE, former, latter)).isEqualTo(300);
        assertThat(decisive(RATE, latter, former)).isEqualTo(300);
    }

    @Test
    void onWhenValuesCannotBeComparedAndBeginOnOneDayTakesTheFirstIdWhateverTheOrder() {
        var one = aDocument("city", "one-rules").sets(RATE, 100).published();
        var other = aDocument("city", "other-rules").sets(RATE, 300).published();

        assertThat(decisive(RATE, one, other)).isEqualTo(100);
        assertThat(decisive(RATE, other, one)).isEqualTo(100);
    }

    @Test
    void onWhenEqualValuesDifferInWhatTheyLeaveLetsTheBindingOneDecide() {
        var binding = aDocument("city", "binding").sets(RATIO, 20).published();
        var lenient = aDocument("city", "lenient")
                .from("2026-02-01")
                .setsOverridable(RATIO, 20)
                .published();
        var own = aDocument("agency", "own").sets(RATIO, 10).published();

        assertThat(decisive(RATIO, binding, lenient, own)).isEqualTo(20);
        assertThat(decisive(RATIO, lenient, binding, own)).isEqualTo(20);
    }

    @Test
    void mandatesRefuseWhatTheEffectiveValueWouldCallLooser() {
        var province = aDocument("province", "top").sets(RATIO, 20).published();
        var city = aDocument("city", "near").setsOverridable(RATIO, 30).published();
        var mandates = new Mandates(new Reach(AGENCY, List.of(province, city), DAY));

        assertThat(mandates.loosenedBy(stated(19))).map(CitedValue::policy).contains(new PolicyId("top"));
        assertThat(mandates.loosenedBy(stated(20))).isEmpty();
    }

    private static PolicyValue stated(long percent) {
        return aDocument("agency", "own")
                .sets(RATIO, percent)
                .published()
                .values()
                .getFirst();
    }

    private static long decisive(String key, PublishedVersion... published) {
        return values(published).find(TypedKey.whole(key), DAY).orElseThrow().value();
    }

    private static EffectiveValues values(PublishedVersion... published) {
        return new EffectiveValues(CATALOGUE, AGENCY, List.of(published));
    }
}
