package cn.volunteering.reporting.facts;

/** Takes in facts with the version of the aggregate that they speak of. */
public interface FactSink {

    /** Keeps what is known of a volunteer. */
    void keep(Volunteer volunteer, long version);

    /** Keeps what is known of a section or branch. */
    void keep(OrgUnit unit, long version);

    /** Keeps the headcount of a month. */
    void keep(Headcount headcount, long version);

    /** Keeps what is known of an activity. */
    void keep(Activity activity, long version);

    /** Adds an entry of the hours ledger. Entries never change, so adding one again changes nothing. */
    void add(ServiceEntry entry);
}
