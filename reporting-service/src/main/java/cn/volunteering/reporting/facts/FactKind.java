package cn.volunteering.reporting.facts;

/** The kinds of facts. They are named in what is stored, so a name stays. */
public enum FactKind {
    VOLUNTEER,
    UNIT,
    HEADCOUNT,
    ACTIVITY,
    ENTRY;

    /** The key of a fact of this kind: aggregates of two kinds may bear the same identity. */
    String keyOf(String id) {
        return name() + ":" + id;
    }
}
