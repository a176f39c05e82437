package cn.volunteering.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class TenantScopeTest {

    private static final TenantId AGENCY = new TenantId("nx-gxt");
    private static final TenantId OTHER = new TenantId("qh-jtt");
    private static final Actor SOMEONE = Actor.system("test");

    @Test
    void tenantWhenNothingIsBoundFails() {
        assertThatThrownBy(TenantScope::tenant).isInstanceOf(NoTenantBoundException.class);
    }

    @Test
    void callWhenUnboundBindsTenantActorAndLogKey() {
        String seen = TenantScope.call(
                AGENCY,
                SOMEONE,
                () -> TenantScope.tenant() + " " + TenantScope.actor().name() + " " + MDC.get("tenant"));

        assertThat(seen).isEqualTo("nx-gxt test nx-gxt");
        assertThat(TenantScope.isBound()).isFalse();
        assertThat(MDC.get("tenant")).isNull();
    }

    @Test
    void callWhenBoundRefusesToRebindEvenTheSameTenant() {
        TenantScope.run(AGENCY, SOMEONE, () -> {
            assertThatThrownBy(() -> TenantScope.run(OTHER, SOMEONE, () -> {}))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> TenantScope.run(AGENCY, SOMEONE, () -> {}))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> TenantScope.callForPlatform(SOMEONE, () -> 1))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(TenantScope.tenant()).isEqualTo(AGENCY);
        });
    }

    @Test
    void runWhenAThreadIsStartedInsideDoesNotLeakTheTenant() throws InterruptedException {
        var bound = new boolean[] {true};
        TenantScope.run(AGENCY, SOMEONE, () -> {
            Thread inner = Thread.ofVirtual().start(() -> bound[0] = TenantScope.isBound());
            try {
                inner.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(bound[0]).isFalse();
    }
}
