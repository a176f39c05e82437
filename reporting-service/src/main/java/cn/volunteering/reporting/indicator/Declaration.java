package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import java.util.List;
import java.util.Set;

/**
 * What an indicator is about.
 *
 * @param key part of the stored form, so it must never change
 * @param title in Chinese
 * @param requirements the clauses that ask for it, by requirement id
 * @param threshold the policy key of its number; without a value in force there is no verdict
 * @param counter what the shortfall is counted in
 * @param subject whom it judges, each one separately
 * @param cadence the periods that it judges, each one separately
 * @param needs the facts without which it is not assessable
 */
public record Declaration(
        String key,
        String title,
        List<String> requirements,
        PolicyKey threshold,
        Comparison comparison,
        Counter counter,
        Bearing bearing,
        Subject.Kind subject,
        Cadence cadence,
        Set<Need> needs) {

    public Declaration {
        requirements = List.copyOf(requirements);
        needs = Set.copyOf(needs);
    }

    /** Returns the same rule about other subjects. */
    Declaration about(Subject.Kind others) {
        return new Declaration(
                key, title, requirements, threshold, comparison, counter, bearing, others, cadence, needs);
    }
}
