package cn.volunteering.scoring.quality;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.policy.Citation;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rating of a confirmed service (服务质量评价, NX-19). It keeps the factor of the policy under which it was given, so
 * that a later policy changes no points.
 *
 * @param section the section of the service; {@code null} in documents from before liaisons could list ratings
 * @param year the year of the service
 * @param factorHundredths the quality factor that follows from the scores
 * @param basis the clause behind the factor; {@code null} for the default
 * @param ratedBy the account that rated, never the volunteer's own
 */
public record Rating(
        RecordId record,
        VolunteerId volunteer,
        @Nullable UnitId section,
        int year,
        Scores scores,
        int factorHundredths,
        @Nullable Citation basis,
        AccountId ratedBy,
        Instant ratedAt)
        implements RegisterRecord {

    /**
     * Rates a service.
     *
     * @param rater the volunteer who signs in with the rating account, if there is one
     */
    static Decision<Rating> rate(
            ServiceRecord service,
            int year,
            Scores scores,
            QualityRule rule,
            AccountId by,
            Optional<VolunteerId> rater,
            Instant now) {
        if (rater.filter(service.volunteer()::equals).isPresent()) {
            return Decision.refused("rating-of-self", "不能评价自己的服务，请由其他管理人员评价");
        }
        var rating = new Rating(
                service.id(),
                service.volunteer(),
                service.section(),
                year,
                scores,
                rule.factorFor(scores),
                rule.basis(),
                by,
                now);
        return Decision.accepted(rating, ServiceRated.of(rating));
    }
}
