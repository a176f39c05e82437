package cn.volunteering.scoring.points;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person can still give for souvenirs. */
class PurseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final AnAccount account = new AnAccount();

    @ParameterizedTest
    @CsvSource({"599, 9.98, 0.02", "600, 10.00, 0.00", "601, 10.02, 0.00"})
    void pointsSufficeFromThePriceOn(int minutes, String available, String missing) {
        account.confirm(aRecord().minutes(minutes));

        var purse = purseOn(TODAY);

        assertThat(purse.available().shown()).isEqualTo(available);
        assertThat(purse.missingFor(Points.whole(10)).shown()).isEqualTo(missing);
    }

    @Test
    void whatIsReservedAndWhatIsSpentIsNotAvailable() {
        account.confirm(aRecord().minutes(600));

        var purse = purseOn(TODAY, given("2026-03-08", 3, true), given("2026-03-09", 5, false));

        assertThat(purse.available()).isEqualTo(Points.whole(2));
        assertThat(purse.reserved()).isEqualTo(Points.whole(3));
        assertThat(purse.spent()).isEqualTo(Points.whole(5));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-04, 10.00", "2026-04-05, 0.00"})
    void pointsCountUntilTheDayOnWhichTheyEnd(LocalDate today, String available) {
        account.months(1);
        account.confirm(aRecord().minutes(600));

        assertThat(purseOn(today).available().shown()).isEqualTo(available);
    }

    @Test
    void anEndTakesOnlyWhatWasNotGiven() {
        account.months(1);
        account.confirm(aRecord().minutes(600));
        account.at("2026-04-05");
        account.expire();

        assertThat(account.total()).isEqualTo(Points.NONE);
        assertThat(purseOn(LocalDate.of(2026, 4, 5), given("2026-03-08", 10, false))
                        .available())
                .isEqualTo(Points.NONE);
    }

    @Test
    void pointsThatEndSoonestAreGivenFirst() {
        account.months(1);
        account.confirm(aRecord().id("a").minutes(600).startedAt("2026-03-04T01:00:00Z"));
        account.confirm(aRecord().id("b").minutes(600));

        assertThat(purseOn(LocalDate.of(2026, 4, 4), given("2026-03-10", 10, false))
                        .available())
                .isEqualTo(Points.whole(10));
    }

    @Test
    void endedPointsCannotBeGiven() {
        account.months(1);
        account.confirm(aRecord().id("a").minutes(600).startedAt("2026-03-04T01:00:00Z"));
        account.at("2026-04-20");
        account.confirm(aRecord().id("b").minutes(600).startedAt("2026-04-18T01:00:00Z"));

        assertThat(purseOn(LocalDate.of(2026, 4, 20), given("2026-04-20", 10, true))
                        .available())
                .isEqualTo(Points.NONE);
    }

    @Test
    void aCorrectionOfGivenPointsIsMadeUpByLaterService() {
        account.confirm(aRecord().id("a").minutes(600));
        account.correct(aRecord().id("a").minutes(300).corrected(1));
        var given = given("2026-03-06", 10, false);

        assertThat(purseOn(TODAY, given).available().shown()).isEqualTo("-5.00");
        assertThat(purseOn(TODAY, given).missingFor(Points.whole(1)).shown()).isEqualTo("6.00");

        account.confirm(aRecord().id("b").minutes(360).startedAt("2026-03-07T01:00:00Z"));
        assertThat(purseOn(TODAY, given).available()).isEqualTo(Points.whole(1));
    }

    @Test
    void whatIsBroughtAlongCanBeGivenUntilItEnds() {
        account.confirm(aRecord().minutes(60));
        var brought = List.of(new PointsLot(TODAY.plusDays(1), Points.whole(4)));
        var lots = Purse.Lots.of(account.entries(), brought);

        assertThat(Purse.of(true, lots, List.of(), TODAY).available()).isEqualTo(Points.whole(5));
        assertThat(Purse.of(true, lots, List.of(), TODAY.plusDays(1)).available())
                .isEqualTo(Points.whole(1));
        assertThat(Purse.of(true, lots, List.of(), TODAY).brought()).isEqualTo(Points.whole(4));
    }

    @Test
    void exactlyWhatIsAvailableCanBeTakenAlong() {
        account.confirm(aRecord().id("a").minutes(600));
        account.correct(aRecord().id("a").minutes(300).corrected(1));
        account.confirm(aRecord().id("b").minutes(480).startedAt("2026-03-07T01:00:00Z"));
        var lots = Purse.Lots.of(account.entries(), List.of(new PointsLot(null, Points.whole(1))));
        var given = List.of(given("2026-03-06", 10, true));

        assertThat(PointsLot.sum(Purse.left(lots, given, TODAY)))
                .isEqualTo(Purse.of(true, lots, given, TODAY).available())
                .isEqualTo(Points.whole(4));
    }

    @Test
    void nothingCanBeTakenAlongWhenMoreWasGivenThanIsLeft() {
        account.confirm(aRecord().id("a").minutes(600));
        account.correct(aRecord().id("a").minutes(300).corrected(1));
        var lots = Purse.Lots.of(account.entries(), List.of());

        assertThat(Purse.left(lots, List.of(given("2026-03-06", 10, false)), TODAY))
                .isEmpty();
    }

    private Purse purseOn(LocalDate today, Spending... given) {
        return Purse.of(true, Purse.Lots.of(account.entries(), List.of()), List.of(given), today);
    }

    private static Spending given(String day, int points, boolean reserved) {
        return new Spending(
                LocalDate.parse(day), Points.whole(points), reserved ? Spending.Use.RESERVED : Spending.Use.GIVEN);
    }
}
