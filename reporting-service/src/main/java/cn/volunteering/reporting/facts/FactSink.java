package cn.volunteering.reporting.facts;

import java.util.List;

/** Takes in facts. */
public interface FactSink {

    /** Keeps the facts, each unless one as new is kept under its key. */
    <F extends Fact> void keep(FactKind<F> kind, List<StoredFact<F>> facts);
}
