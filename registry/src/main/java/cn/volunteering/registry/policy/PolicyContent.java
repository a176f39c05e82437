package cn.volunteering.registry.policy;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of one version of a policy document.
 *
 * @param number the document number (文号)
 * @param effectiveTo last day on which it is in force; {@code null} if it has no end
 * @param trial whether it is marked 试行
 * @param supersedes documents that end when this one takes effect
 */
public record PolicyContent(
        String number,
        String title,
        String issuer,
        LocalDate issuedOn,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean trial,
        Scope scope,
        Set<PolicyId> supersedes,
        List<Clause> clauses,
        List<PolicyValue> values) {

    public PolicyContent {
        supersedes = Set.copyOf(supersedes);
        clauses = List.copyOf(clauses);
        values = List.copyOf(values);
    }

    /** Returns the clause with the given id, if the document quotes it. */
    public Optional<Clause> clause(ClauseId id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }
}
