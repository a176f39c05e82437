package cn.volunteering.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"nx", "nx-gxt", "a234567890123456789012345678901"})
    void parseWhenWellFormedGivesTheTenant(String text) {
        assertThat(TenantId.parse(text)).contains(new TenantId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "n", "1nx", "NX", "nx_gxt", "nx.gxt", "nx/gxt", "../x", "a2345678901234567890123456789012"})
    void parseWhenMalformedGivesNothing(String text) {
        assertThat(TenantId.parse(text)).isEmpty();
    }
}
