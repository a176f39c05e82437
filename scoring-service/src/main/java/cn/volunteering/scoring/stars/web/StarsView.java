package cn.volunteering.scoring.stars.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.policy.Citation;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.stars.StarChange;
import cn.volunteering.scoring.stars.StarLadder.Step;
import cn.volunteering.scoring.stars.StarRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stars of a volunteer in responses.
 *
 * @param minutes confirmed minutes of all years that count for stars, with those brought along from other agencies
 * @param hours the same with two decimals
 * @param nextMinimumMinutes the minutes of the next star; {@code null} with all stars
 * @param missingMinutes the minutes that are still missing for it
 * @param history every grant and withdrawal, oldest first
 */
record StarsView(
        VolunteerId volunteerId,
        int stars,
        long minutes,
        String hours,
        @Nullable Long nextMinimumMinutes,
        @Nullable Long missingMinutes,
        List<ChangeView> history) {

    StarsView {
        history = List.copyOf(history);
    }

    /**
     * A grant or a withdrawal.
     *
     * @param policyId the document that set the step; {@code null} for the default
     */
    record ChangeView(
            int star,
            StarChange.Kind change,
            long minutes,
            long minimumMinutes,
            @Nullable PolicyId policyId,
            @Nullable Integer policyVersion,
            @Nullable ClauseId clause,
            Instant at) {

        static ChangeView of(StarChange change) {
            var basis = Optional.ofNullable(change.basis());
            return new ChangeView(
                    change.star(),
                    change.kind(),
                    change.minutes(),
                    change.minimumMinutes(),
                    basis.map(Citation::policy).orElse(null),
                    basis.map(Citation::version).orElse(null),
                    basis.map(Citation::clause).orElse(null),
                    change.at());
        }
    }

    static StarsView of(StarRecord record, long minutes, Optional<Step> next) {
        return new StarsView(
                record.volunteer(),
                record.stars(),
                minutes,
                Hours.shown(minutes),
                next.map(Step::minutes).orElse(null),
                next.map(step -> Math.max(0, step.minutes() - minutes)).orElse(null),
                record.history().stream().map(ChangeView::of).toList());
    }
}
