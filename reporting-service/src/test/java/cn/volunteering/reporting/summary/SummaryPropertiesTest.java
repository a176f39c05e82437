package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SummaryPropertiesTest {

    @Test
    void newWhenNothingIsSetHasTheDefaultsOfTheReadme() {
        assertThat(bound(Map.of("irrelevant", "1")))
                .isEqualTo(
                        new SummaryProperties(Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(5)));
    }

    @ParameterizedTest
    @CsvSource({"quiet, 0s", "quiet, -1s", "limit, 0s", "sweep-interval, 0s"})
    void newWhenADurationIsNotPositiveReportsTheKey(String key, String value) {
        assertThatThrownBy(() -> bound(Map.of("reporting.summary." + key, value)))
                .hasRootCauseMessage("reporting.summary." + key + " must be greater than zero");
    }

    @Test
    void newWhenTheLimitIsShorterThanTheQuietReportsBoth() {
        assertThatThrownBy(() -> bound(Map.of("reporting.summary.limit", "499ms")))
                .hasRootCauseMessage("reporting.summary.limit must be at least reporting.summary.quiet");
    }

    @Test
    void newWhenTheLimitIsTheQuietIsTaken() {
        assertThat(bound(Map.of("reporting.summary.limit", "500ms")).limit()).isEqualTo(Duration.ofMillis(500));
    }

    private static SummaryProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("reporting.summary", SummaryProperties.class);
    }
}
