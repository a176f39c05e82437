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
 * The read models of a service, by name. Comparing one with its source, or building it anew, reads the topics of all
 * tenants: a process does one such thing at a time, whoever asks.
 */
final class ReadModels {

    private final List<ReadModel> all;
    private final Duration patience;
    private final Semaphore one = new Semaphore(1);

    /** @param patience how long one who asks waits for the one before; less than the gateway waits for an answer */
    ReadModels(List<ReadModel> all, Duration patience) {
        this.all = List.copyOf(all);
        this.patience = patience;
    }

    List<String> names() {
        return all.stream().map(ReadModel::name).toList();
    }

    /**
     * Compares one with its source.
     *
     * @throws NotFoundException if the service has no such read model
     * @throws RefusedException if another one has been compared or built for too long
     */
    DriftReport drift(String name) {
        ReadModel model = named(name);
        return alone(model::drift);
    }

    /**
     * Builds one anew.
     *
     * @throws NotFoundException if the service has no such read model
     * @throws RefusedException if another one has been compared or built for too long
     */
    void rebuild(String name) {
        ReadModel model = named(name);
        alone(() -> {
            model.rebuild();
            return name;
        });
    }

    private <T> T alone(Supplier<T> work) {
        if (!isMyTurn()) {
            throw new RefusedException(Refusal.of("read-model-busy", "正在核对或重建其他读模型，请稍后重试"));
        }
        try {
            return work.get();
        } finally {
            one.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return one.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
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
