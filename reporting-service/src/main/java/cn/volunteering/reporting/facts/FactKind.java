package cn.volunteering.reporting.facts;

/** The kinds of facts that have versions. Kept in one register, because a tenant's database has few collections. */
public enum FactKind {
    VOLUNTEER(Volunteer.class),
    UNIT(OrgUnit.class),
    HEADCOUNT(Headcount.class),
    ACTIVITY(Activity.class);

    private final Class<?> type;

    FactKind(Class<?> type) {
        this.type = type;
    }

    /** The record that a fact of this kind is. */
    public Class<?> type() {
        return type;
    }

    /** The identity of a fact among those of all kinds. */
    public String idOf(String id) {
        return name() + ":" + id;
    }
}
