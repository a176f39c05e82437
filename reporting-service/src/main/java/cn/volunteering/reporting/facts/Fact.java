package cn.volunteering.reporting.facts;

/** Something that a service reported of one of its aggregates. Its {@link FactKind} says what to do with it. */
public interface Fact {}
