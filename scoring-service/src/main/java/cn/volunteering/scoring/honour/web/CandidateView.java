package cn.volunteering.scoring.honour.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.policy.Citation;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.honour.Candidates.Candidate;
import cn.volunteering.scoring.naming.Person;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who served in the year of a round.
 *
 * @param volunteerName {@code null} until it is known here
 * @param minutes counted minutes of the calendar year, with those brought along
 * @param broughtMinutes how many of them were served in other agencies before
 * @param minimumMinutes {@code null} if no document sets them
 * @param eligible whether the person may be chosen; the choice stays with people
 * @param barred whether an upheld violation bars honours of the year
 * @param policyId the document that sets the minimum
 */
record CandidateView(
        VolunteerId volunteerId,
        @Nullable String volunteerName,
        long minutes,
        String hours,
        long broughtMinutes,
        @Nullable Long minimumMinutes,
        long missingMinutes,
        boolean eligible,
        boolean barred,
        @Nullable PolicyId policyId,
        @Nullable Integer policyVersion,
        @Nullable ClauseId clause) {

    static CandidateView of(Candidate candidate, @Nullable Person person) {
        var standing = candidate.standing();
        var basis = Optional.ofNullable(standing.basis());
        return new CandidateView(
                candidate.volunteer(),
                person == null ? null : person.name(),
                standing.minutes(),
                Hours.shown(standing.minutes()),
                candidate.brought(),
                standing.minimumMinutes(),
                standing.missingMinutes(),
                standing.isEligible(),
                standing.barred(),
                basis.map(Citation::policy).orElse(null),
                basis.map(Citation::version).orElse(null),
                basis.map(Citation::clause).orElse(null));
    }
}
