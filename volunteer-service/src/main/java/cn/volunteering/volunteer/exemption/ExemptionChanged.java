package cn.volunteering.volunteer.exemption;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exemption was entered, changed or ended. Does not say why the person is exempt.
 *
 * @param until the first day on which it no longer applies; on {@code from} or before, it never applied
 */
public record ExemptionChanged(
        ExemptionId exemptionId,
        VolunteerId volunteerId,
        LocalDate from,
        @Nullable LocalDate until) implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.exemption-changed.v1";
}
