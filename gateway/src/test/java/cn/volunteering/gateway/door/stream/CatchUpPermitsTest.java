package cn.volunteering.gateway.door.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.door.stream.CatchUpPermits.Permit;
import cn.volunteering.tenancy.TenantId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatchUpPermitsTest {

    private static final TenantId ONE = new TenantId("t-one");
    private static final TenantId TWO = new TenantId("t-two");
    private static final TenantId THREE = new TenantId("t-three");

    private final CatchUpPermits permits = new CatchUpPermits(3, 2);

    @Test
    void tenantGetsAtMostItsShare() throws Exception {
        assertThat(acquire(ONE)).isPresent();
        assertThat(acquire(ONE)).isPresent();

        assertThat(acquire(ONE)).isEmpty();
        assertThat(acquire(TWO)).isPresent();
    }

    @Test
    void allTenantsTogetherGetAtMostTheTotal() throws Exception {
        acquire(ONE);
        acquire(ONE);
        acquire(TWO);

        assertThat(acquire(THREE)).isEmpty();
    }

    @Test
    void releasedPermitCanBeAcquiredAgain() throws Exception {
        Permit given = acquire(ONE).orElseThrow();
        acquire(ONE);
        acquire(TWO);
        assertThat(acquire(TWO)).isEmpty();

        given.close();

        assertThat(acquire(TWO)).isPresent();
    }

    private Optional<Permit> acquire(TenantId tenant) throws InterruptedException {
        return permits.acquire(tenant, Duration.ZERO);
    }
}
