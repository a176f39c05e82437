package cn.volunteering.web.operations;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.ReadModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The read models of a service by name. A drift check or a rebuild reads the topics of all tenants, so a process runs only
 * one at a time.
 */
final class ReadModels {

    private final List<ReadModel> all;
    private final Duration patience;
    private final Semaphore permit = new Semaphore(1);

    /**
     * Creates the registry of read models.
     *
     * @param patience time to wait for a running check or rebuild; shorter than the timeout of the gateway
     */
    ReadModels(List<ReadModel> all, Duration patience) {
        this.all = List.copyOf(all);
        this.patience = patience;
    }

    List<String> names() {
        return all.stream().map(ReadModel::name).toList();
    }

    /**
     * Compares a read model with its source.
     *
     * @throws NotFoundException if the service has no such read model
     * @throws RefusedException if another check or rebuild takes too long
     */
    DriftReport drift(String name) {
        ReadModel model = named(name);
        return exclusively(model::drift);
    }

    /**
     * Rebuilds a read model.
     *
     * @throws NotFoundException if the service has no such read model
     * @throws RefusedException if another check or rebuild takes too long
     */
    void rebuild(String name) {
        ReadModel model = named(name);
        exclusively(() -> {
            model.rebuild();
            return name;
        });
    }

    private <T> T exclusively(Supplier<T> work) {
        if (!acquirePermit()) {
            throw new RefusedException(Refusal.of("read-model-busy", "正在核对或重建其他读模型，请稍后重试"));
        }
        try {
            return work.get();
        } finally {
            permit.release();
        }
    }

    private boolean acquirePermit() {
        try {
            return permit.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ReadModel named(String name) {
        return all.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("read-models", name));
    }
}
