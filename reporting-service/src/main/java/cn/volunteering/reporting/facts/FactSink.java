package cn.volunteering.reporting.facts;

import java.util.List;

/** Receives facts. */
public interface FactSink {

    /** Stores each fact unless an equally new or newer one is stored under its key. */
    <F extends Fact> void keep(FactKind<F> kind, List<StoredFact<F>> facts);
}
