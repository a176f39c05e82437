package cn.volunteering.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.story.recount.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class YearAgencyTest {

    private static final Finding EXPECTED = new Finding("participation", "", "2026-01-01", "PASS", 37, 41, 0, "NX-31");

    private static Finding shown(String outcome, int numerator) {
        return YearAgency.finding(new JsonMapper().readTree("""
            {"indicator": "participation", "subject": {"kind": "UNIT"},
             "period": {"kind": "YEAR", "from": "2026-01-01", "to": "2026-12-31"}, "outcome": "%s",
             "numerator": %d, "denominator": 41, "decisive": {"shortfall": 0, "clause": "NX-31"}}
            """.formatted(outcome, numerator)));
    }

    @Test
    void betweenWhenBothAreEqualIsEmpty() {
        assertThat(YearAgency.between(List.of(EXPECTED), List.of(shown("PASS", 37))))
                .isEmpty();
    }

    @Test
    void betweenWhenAnyNumberDiffersNamesBothSides() {
        assertThat(YearAgency.between(List.of(EXPECTED), List.of(shown("PASS", 38))))
                .hasSize(2);
        assertThat(YearAgency.between(List.of(EXPECTED), List.of(shown("WARN", 37))))
                .hasSize(2);
    }

    @Test
    void betweenWhenAVerdictIsMissingOrShownTwiceNamesIt() {
        assertThat(YearAgency.between(List.of(EXPECTED), List.of())).hasSize(1);
        assertThat(YearAgency.between(List.of(EXPECTED), List.of(shown("PASS", 37), shown("PASS", 37))))
                .hasSize(1);
    }
}
