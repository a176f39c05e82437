package cn.volunteering.registry.tenant;

import static cn.volunteering.registry.tenant.CivilisedTitle.NATIONAL_CIVILISED_UNIT;
import static cn.volunteering.registry.tenant.CivilisedTitle.ORGAN_CIVILISED_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleHistoryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    @Test
    void aChangedTitleIsWithdrawnAndGrantedToday() {
        var before = TitleHistory.alwaysHeld(Set.of(ORGAN_CIVILISED_UNIT));

        var after = before.changedTo(Set.of(NATIONAL_CIVILISED_UNIT), TODAY);

        assertThat(after.periods())
                .containsExactly(
                        new HeldTitle(NATIONAL_CIVILISED_UNIT, TODAY, null),
                        new HeldTitle(ORGAN_CIVILISED_UNIT, null, TODAY));
        assertThat(after.held()).containsExactly(NATIONAL_CIVILISED_UNIT);
    }

    @Test
    void titlesThatStayKeepTheirDates() {
        var before = new TitleHistory(List.of(held("2020-01-01", null)));

        assertThat(before.changedTo(Set.of(ORGAN_CIVILISED_UNIT), TODAY)).isEqualTo(before);
    }

    @Test
    void aTitleThatWasGrantedAndWithdrawnOnOneDayWasNeverHeld() {
        var granted = TitleHistory.alwaysHeld(Set.of()).changedTo(Set.of(ORGAN_CIVILISED_UNIT), TODAY);

        assertThat(granted.changedTo(Set.of(), TODAY).periods()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", , ",
        "2020-01-01, 2020-01-02, ",
        "2020-01-01, 2020-01-01, tenant-title-period",
        "2026-11-28, , ",
        "2026-11-29, , tenant-title-in-future",
        "2020-01-01, 2026-11-28, ",
        "2020-01-01, 2026-11-29, tenant-title-in-future"
    })
    void datesAreInOrderAndNotAhead(@Nullable String grantedOn, @Nullable String withdrawnOn, @Nullable String code) {
        assertThat(new TitleHistory(List.of(held(grantedOn, withdrawnOn)))
                        .objection(TODAY)
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , false",
        "2019-12-31, , true",
        ", , true",
        ", 2018-01-01, false",
        ", 2018-01-02, true",
        "2018-06-01, 2018-07-01, true"
    })
    void periodsOfATitleDoNotOverlap(@Nullable String grantedOn, @Nullable String withdrawnOn, boolean overlap) {
        var known = held("2018-01-01", "2020-01-01");

        assertThat(new TitleHistory(List.of(held(grantedOn, withdrawnOn), known)).objection(TODAY))
                .map(Refusal::code)
                .isEqualTo(overlap ? Optional.of("tenant-title-overlap") : Optional.empty());
    }

    @Test
    void differentTitlesMayOverlap() {
        assertThat(TitleHistory.alwaysHeld(Set.of(NATIONAL_CIVILISED_UNIT, ORGAN_CIVILISED_UNIT))
                        .objection(TODAY))
                .isEmpty();
    }

    private static HeldTitle held(@Nullable String grantedOn, @Nullable String withdrawnOn) {
        return new HeldTitle(ORGAN_CIVILISED_UNIT, day(grantedOn), day(withdrawnOn));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
