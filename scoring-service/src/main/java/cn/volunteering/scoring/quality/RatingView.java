package cn.volunteering.scoring.quality;

import cn.volunteering.policy.Citation;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rating as the committee sees it, see {@link Rating}.
 *
 * @param volunteerName {@code null} until it is known here
 */
record RatingView(
        RecordId record,
        VolunteerId volunteer,
        @Nullable String volunteerName,
        int year,
        Scores scores,
        int factorHundredths,
        @Nullable Citation basis,
        AccountId ratedBy,
        Instant ratedAt) {

    /** Shows a rating with the names of volunteers. */
    static RatingView of(Rating it, Map<VolunteerId, String> names) {
        return new RatingView(
                it.record(),
                it.volunteer(),
                names.get(it.volunteer()),
                it.year(),
                it.scores(),
                it.factorHundredths(),
                it.basis(),
                it.ratedBy(),
                it.ratedAt());
    }
}
