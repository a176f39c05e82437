package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.facts.VolunteerId;

/** A volunteer and a calendar year: the key of a person total. */
public record PersonKey(VolunteerId volunteer, int year) {

    /** Returns the key of the total that an entry belongs to. */
    public static PersonKey of(ServiceEntry entry) {
        return new PersonKey(entry.volunteer(), entry.year());
    }
}
