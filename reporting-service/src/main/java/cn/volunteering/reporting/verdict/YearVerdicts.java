package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.Decision;
import cn.volunteering.reporting.indicator.Observation;
import cn.volunteering.reporting.indicator.Verdict;
import java.util.List;

/**
 * What one indicator says about a tenant's year. Only the latest result is kept; a verdict cites the version of the
 * document that it rests on.
 *
 * @param indicator the key of the indicator, or {@link #STATISTICS}
 * @param observations the figures without a threshold; empty for an indicator
 */
public record YearVerdicts(int year, String indicator, List<Verdict> verdicts, List<Observation> observations) {

    /** The place of an indicator for all figures without a threshold. */
    public static final String STATISTICS = "statistics";

    public YearVerdicts {
        verdicts = List.copyOf(verdicts);
        observations = List.copyOf(observations);
    }

    /** Returns the identity of the results of an indicator in a year. */
    public static String idOf(int year, String indicator) {
        return year + "." + indicator;
    }

    /** Returns empty results. */
    public static YearVerdicts none(int year, String indicator) {
        return new YearVerdicts(year, indicator, List.of(), List.of());
    }

    /** Returns the identity within the tenant. */
    public String id() {
        return idOf(year, indicator);
    }

    /** Returns whether there is nothing to say. */
    public boolean isEmpty() {
        return verdicts.isEmpty() && observations.isEmpty();
    }

    /** Replaces the results. Publishes them if they differ in more than the day, unless they are about people. */
    Decision<YearVerdicts> replacedBy(YearVerdicts latest) {
        return isAboutPeople() || latest.isAboutPeople() || isSameWithin(latest)
                ? Decision.accepted(latest)
                : Decision.accepted(latest, ComplianceEvaluated.of(latest));
    }

    private boolean isAboutPeople() {
        return verdicts.stream().anyMatch(Verdict::isAboutPerson);
    }

    private boolean isSameWithin(YearVerdicts latest) {
        return undated(verdicts).equals(undated(latest.verdicts));
    }

    private static List<ComplianceEvaluated.Line> undated(List<Verdict> verdicts) {
        return verdicts.stream().map(ComplianceEvaluated.Line::undated).toList();
    }
}
