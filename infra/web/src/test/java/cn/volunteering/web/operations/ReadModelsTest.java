package cn.volunteering.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.ReadModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReadModelsTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void driftWhenAnotherIsComparedForTooLongIsRefused() throws InterruptedException {
        var models = new ReadModels(List.of(new Slow(), new Quick()), Duration.ofMillis(50));
        var slow = CompletableFuture.supplyAsync(() -> models.drift("slow"));
        begun.await();

        assertThatThrownBy(() -> models.drift("quick"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("read-model-busy"));

        mayEnd.countDown();
        assertThat(slow.join().isClean()).isTrue();
        assertThat(models.drift("quick").isClean()).isTrue();
    }

    @Test
    void rebuildWhenItFailsLetsTheNextOneIn() {
        var models = new ReadModels(List.of(new Quick()), Duration.ofMillis(50));

        assertThatThrownBy(() -> models.rebuild("quick")).isInstanceOf(UnsupportedOperationException.class);

        assertThat(models.drift("quick").isClean()).isTrue();
    }

    @Test
    void driftWhenThereIsNoSuchModelIsNotFound() {
        var models = new ReadModels(List.of(), Duration.ofMillis(50));

        assertThatThrownBy(() -> models.drift("other")).isInstanceOf(NotFoundException.class);
    }

    private static class Quick implements ReadModel {

        @Override
        public String name() {
            return "quick";
        }

        @Override
        public DriftReport drift() {
            return new DriftReport(1, List.of());
        }

        @Override
        public void rebuild() {
            throw new UnsupportedOperationException("told to fail");
        }
    }

    private final class Slow extends Quick {

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public DriftReport drift() {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return super.drift();
        }
    }
}
