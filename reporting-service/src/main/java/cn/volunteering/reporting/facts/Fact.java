package cn.volunteering.reporting.facts;

/** Something that a service told of one of its aggregates. Whoever switches over it has thought of every kind. */
public sealed interface Fact permits Volunteer, OrgUnit, Headcount, Activity, ServiceEntry {

    /** Which kind of fact it is. */
    FactKind kind();

    /** The identity of the fact among those of all kinds: what is told again of the same aggregate has the same. */
    String key();
}
