package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.Decision;
import cn.volunteering.reporting.indicator.Assessment;
import cn.volunteering.reporting.indicator.Observation;
import cn.volunteering.reporting.indicator.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator says about a tenant's year. Only the latest result is kept; a verdict cites the version of the
 * document that it rests on.
 *
 * @param indicator the key of the indicator, or {@link #STATISTICS}
 * @param observations the figures without a threshold; empty for an indicator
 * @param assessments of the volunteer block; {@code null} for an indicator
 */
public record YearVerdicts(
        int year,
        String indicator,
        List<Verdict> verdicts,
        List<Observation> observations,
        @Nullable List<Assessment> assessments) {

    /** The place of an indicator for all figures without a threshold. */
    public static final String STATISTICS = "statistics";

    /** The place of an indicator for the assessments of the unit and its sections. */
    public static final String ASSESSMENTS = "assessments";

    /** The place of an indicator for the assessments of people. */
    public static final String ASSESSMENTS_OF_PEOPLE = "assessments-of-people";

    public YearVerdicts {
        verdicts = List.copyOf(verdicts);
        observations = List.copyOf(observations);
        assessments = assessments == null || assessments.isEmpty() ? null : List.copyOf(assessments);
    }

    /** Returns what one indicator says. */
    static YearVerdicts of(int year, String indicator, List<Verdict> verdicts) {
        return new YearVerdicts(year, indicator, verdicts, List.of(), null);
    }

    /** Returns the figures without a threshold. */
    static YearVerdicts observed(int year, List<Observation> observations) {
        return new YearVerdicts(year, STATISTICS, List.of(), observations, null);
    }

    /** Returns assessments of the volunteer block. */
    static YearVerdicts assessed(int year, String place, List<Assessment> assessments) {
        return new YearVerdicts(year, place, List.of(), List.of(), assessments);
    }

    /** Returns the identity of the results of an indicator in a year. */
    public static String idOf(int year, String indicator) {
        return year + "." + indicator;
    }

    /** Returns empty results. */
    public static YearVerdicts none(int year, String indicator) {
        return of(year, indicator, List.of());
    }

    /** Returns the identity within the tenant. */
    public String id() {
        return idOf(year, indicator);
    }

    /** Returns whether there is nothing to say. */
    public boolean isEmpty() {
        return verdicts.isEmpty() && observations.isEmpty() && assessments == null;
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
