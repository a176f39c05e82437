package cn.volunteering.messaging.readmodel;

import java.util.Map;

/**
 * A read model whose stored documents are compared with those derived from its source now. The drift check lists the
 * differences; the rebuild corrects exactly those. Documents are matched by identity.
 *
 * @param <T> a document, compared by {@code equals}
 */
public abstract class ComparedReadModel<T> implements ReadModel {

    private final String name;

    protected ComparedReadModel(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final DriftReport drift() {
        return comparison().report();
    }

    @Override
    public final void rebuild() {
        putRight(comparison());
    }

    /**
     * Reads the stored documents first: they follow the source, so the source read afterwards is never the older of the
     * two.
     */
    private Comparison<T> comparison() {
        var stored = stored();
        return new Comparison<>(stored, expected());
    }

    /** Returns the stored documents of the projection. */
    protected abstract Map<String, T> stored();

    /** Returns the documents derived from the source now. */
    protected abstract Map<String, T> expected();

    /** Corrects the differences. Must not overwrite what an event changes in the meantime. */
    protected abstract void putRight(Comparison<T> comparison);
}
