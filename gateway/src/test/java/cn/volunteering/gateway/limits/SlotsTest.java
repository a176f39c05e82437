package cn.volunteering.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private final Slots slots = new Slots(2, Duration.ZERO);

    @Test
    void slotIsFreeAgainOnceClosed() {
        slots.take("a").orElseThrow();
        var second = slots.take("a").orElseThrow();
        assertThat(slots.take("a")).isEmpty();

        second.close();

        assertThat(slots.take("a")).isPresent();
        assertThat(slots.take("a")).isEmpty();
    }

    @Test
    void keysDoNotShareSlots() {
        slots.take("a").orElseThrow();
        slots.take("a").orElseThrow();

        assertThat(slots.take("b")).isPresent();
    }

    @Test
    void whoWaitsGetsTheNextFreeSlot() {
        var patient = new Slots(1, Duration.ofMinutes(1));
        var first = patient.take("a").orElseThrow();
        var waiting = CompletableFuture.supplyAsync(() -> patient.take("a"));

        first.close();

        assertThat(waiting.join()).isPresent();
    }
}
