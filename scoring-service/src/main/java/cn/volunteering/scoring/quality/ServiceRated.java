package cn.volunteering.scoring.quality;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.VolunteerId;

/** A confirmed service was rated, or rated again. The points follow. */
public record ServiceRated(RecordId recordId, VolunteerId volunteerId, int year, int factorHundredths)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.service-rated.v1";
    public static final String TOPIC = "scoring.events.v1";

    static ServiceRated of(Rating rating) {
        return new ServiceRated(rating.record(), rating.volunteer(), rating.year(), rating.factorHundredths());
    }
}
