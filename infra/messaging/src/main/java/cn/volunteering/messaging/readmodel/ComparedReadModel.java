package cn.volunteering.messaging.readmodel;

import java.util.Map;

/**
 * A read model whose documents can be laid beside those that its source gives now: the drift check tells what differs,
 * the rebuild puts exactly that right. Names the documents by their identity.
 *
 * @param <T> a document as it is compared, by {@code equals}
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

    /** What is stored is read first: it follows its source, so the source read after it is never the older of the two. */
    private Comparison<T> comparison() {
        var stored = stored();
        return new Comparison<>(stored, expected());
    }

    /** The documents of the projection. */
    protected abstract Map<String, T> stored();

    /** The documents that its source gives now. */
    protected abstract Map<String, T> expected();

    /** Puts right what differs. What an event changes in the meantime must not be lost. */
    protected abstract void putRight(Comparison<T> comparison);
}
