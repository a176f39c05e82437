package cn.volunteering.reporting.facts;

/** A place where facts are kept by kind and identity. Says once what the identity of each fact is. */
public interface FactRegister extends FactSink {

    /** Keeps a fact, unless the one that is kept is as new. */
    void keep(FactKind kind, String id, Object fact, long version);

    @Override
    default void keep(Volunteer volunteer, long version) {
        keep(FactKind.VOLUNTEER, volunteer.id().value(), volunteer, version);
    }

    @Override
    default void keep(OrgUnit unit, long version) {
        keep(FactKind.UNIT, unit.id().value(), unit, version);
    }

    @Override
    default void keep(Headcount headcount, long version) {
        keep(FactKind.HEADCOUNT, headcount.month().toString(), headcount, version);
    }

    @Override
    default void keep(Activity activity, long version) {
        keep(FactKind.ACTIVITY, activity.id().value(), activity, version);
    }
}
