package cn.volunteering.volunteer.insurance;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;

/**
 * An insurance was entered, changed or ended, or covers other volunteers. Carries all of them.
 *
 * @param until the first day without cover; on {@code from} or before, there never was any
 */
public record InsuranceChanged(
        InsuranceId insuranceId, Insurance.Cover cover, LocalDate from, LocalDate until, List<VolunteerId> insuredIds)
        implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.insurance-changed.v1";

    public InsuranceChanged {
        insuredIds = List.copyOf(insuredIds);
    }
}
