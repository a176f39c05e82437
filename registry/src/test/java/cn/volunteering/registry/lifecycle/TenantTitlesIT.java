package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TitlePeriod;
import cn.volunteering.testsupport.TestClient.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An operator states when a tenant was granted its titles, and every service knows the days (QH-45). */
class TenantTitlesIT extends LifecycleFixture {

    @Test
    void theDaysOfTitlesReachEveryService() {
        onboarded();
        var seen = client.get(TENANTS + "/" + tenant, OPERATOR);

        var dated = dateTitles(
                seen,
                period("ORGAN_CIVILISED_UNIT", null, "2024-01-01"),
                period("PROVINCIAL_CIVILISED_UNIT", "2024-01-01", null));

        assertThat(dated.status()).isEqualTo(200);
        assertThat(dated.body().path("titles").toString()).isEqualTo("[\"PROVINCIAL_CIVILISED_UNIT\"]");
        assertThat(dated.body().path("titlePeriods")).hasSize(2);
        Awaitility.await("the directory knows the days")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                directory.find(tenant).orElseThrow().titlePeriods())
                        .containsExactly(
                                new TitlePeriod("PROVINCIAL_CIVILISED_UNIT", LocalDate.parse("2024-01-01"), null),
                                new TitlePeriod("ORGAN_CIVILISED_UNIT", null, LocalDate.parse("2024-01-01"))));
    }

    @Test
    void aDescriptionWithoutATitleWithdrawsItToday() {
        onboarded();
        var dated = dateTitles(
                client.get(TENANTS + "/" + tenant, OPERATOR), period("ORGAN_CIVILISED_UNIT", "2024-01-01", null));
        var form = new HashMap<>(office(tenant));
        form.remove("id");
        form.remove("administrator");
        form.put("overseer", null);

        var described = client.put(TENANTS + "/" + tenant, OPERATOR, form, dated.etag());

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.body().path("titles")).isEmpty();
        var kept = described.body().path("titlePeriods").path(0);
        assertThat(kept.path("grantedOn").asString()).isEqualTo("2024-01-01");
        assertThat(kept.path("withdrawnOn").asString()).isNotEmpty();
    }

    @Test
    void impossibleDaysAreRefused() {
        onboarded();
        var seen = client.get(TENANTS + "/" + tenant, OPERATOR);

        assertThat(dateTitles(seen, period("ORGAN_CIVILISED_UNIT", "2024-01-02", "2024-01-02"))
                        .problem())
                .isEqualTo("tenant-title-period");
        assertThat(dateTitles(seen, period(null, "2024-01-02", null)).faultyFields())
                .containsExactly("periods[0].title");
    }

    private Answer dateTitles(Answer seen, Map<?, ?>... periods) {
        return client.put(
                TENANTS + "/" + tenant + "/titles", OPERATOR, Map.of("periods", List.of(periods)), seen.etag());
    }

    private static Map<String, Object> period(
            @Nullable String title, @Nullable String grantedOn, @Nullable String withdrawnOn) {
        var period = new HashMap<String, Object>();
        period.put("title", title);
        period.put("grantedOn", grantedOn);
        period.put("withdrawnOn", withdrawnOn);
        return period;
    }
}
