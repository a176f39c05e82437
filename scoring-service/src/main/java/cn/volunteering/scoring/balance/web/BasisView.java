package cn.volunteering.scoring.balance.web;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.points.PointsBasis;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On what points are based, in responses.
 *
 * @param trial whether points are a trial (探索)
 * @param requirement the requirement that introduces points
 * @param policyId the document that says whether they are a trial; {@code null} for the default
 */
record BasisView(
        boolean trial,
        String requirement,
        @Nullable PolicyId policyId,
        @Nullable Integer policyVersion,
        @Nullable ClauseId clause) {

    static BasisView of(PointsBasis basis) {
        var citation = Optional.ofNullable(basis.citation());
        return new BasisView(
                basis.trial(),
                PointsBasis.REQUIREMENT,
                citation.map(Citation::policy).orElse(null),
                citation.map(Citation::version).orElse(null),
                citation.map(Citation::clause).orElse(null));
    }
}
