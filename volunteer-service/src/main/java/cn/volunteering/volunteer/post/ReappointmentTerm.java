package cn.volunteering.volunteer.post;

import java.time.LocalDate;

/** How long a post may stay vacant (及时, QH-38), by the policy of the bound tenant. */
@FunctionalInterface
public interface ReappointmentTerm {

    /** Returns the days in force for a vacancy that began on the given day. */
    long daysOn(LocalDate day);

    /** Returns the last day on which a vacancy that began on the given day may be filled in time. */
    default LocalDate dueFor(LocalDate since) {
        return since.plusDays(daysOn(since));
    }
}
