package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.facts.VolunteerId;

/** A volunteer and a calendar year: what a person total is about. */
public record PersonKey(VolunteerId volunteer, int year) {

    /** Whose total an entry belongs to. */
    public static PersonKey of(ServiceEntry entry) {
        return new PersonKey(entry.volunteer(), entry.year());
    }
}
