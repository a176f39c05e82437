package cn.volunteering.domain;

import java.time.Instant;

/** A line of a ledger. It is added once, under an identity that follows from what it records, and never changed. */
public interface LedgerEntry {

    /** Returns the identity within the ledger: recording the same thing again yields the same identity. */
    String identity();

    /** Returns when the entry was added. */
    Instant postedAt();

    /** Returns the event that reports the entry. It follows from the entry alone. */
    DomainEvent event();
}
