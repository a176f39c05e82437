package cn.volunteering.reporting.facts;

/** Takes in facts. */
public interface FactSink {

    /**
     * Keeps the fact, unless one as new is kept under its key.
     *
     * @param version of the aggregate that it speaks of; 0 for an entry of the ledger, which never changes
     */
    void keep(Fact fact, long version);
}
