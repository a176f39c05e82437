package cn.volunteering.reporting.facts;

/** Something that a service reported about one of its aggregates. Its {@link FactKind} declares how it is handled. */
public interface Fact {}
