package cn.volunteering.reporting.verdict;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.indicator.Bearing;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Evaluator;
import cn.volunteering.reporting.indicator.Period;
import cn.volunteering.reporting.indicator.Subject;
import cn.volunteering.reporting.indicator.Verdict;
import cn.volunteering.reporting.summary.BlockFigure;
import cn.volunteering.reporting.summary.PeriodOutcomes;
import cn.volunteering.reporting.summary.PeriodVerdicts;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.VerdictCounts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the verdicts about the unit for the summaries to the overseer. */
final class CountVerdicts implements PeriodOutcomes {

    private final Verdicts verdicts;
    private final MakeVerdicts makeVerdicts;
    private final PlatformCalendar calendar;
    private final List<Declaration> declarations;

    CountVerdicts(Verdicts verdicts, MakeVerdicts makeVerdicts, Evaluator evaluator, PlatformCalendar calendar) {
        this.verdicts = verdicts;
        this.makeVerdicts = makeVerdicts;
        this.calendar = calendar;
        this.declarations = evaluator.declarations().stream()
                .filter(declaration -> declaration.bearing() != Bearing.ELIGIBILITY)
                .toList();
    }

    @Override
    public Map<SummaryPeriod, PeriodVerdicts> of(int year, Collection<SummaryPeriod> periods) {
        var stored = stored(year);
        var states = makeVerdicts.statesOn(year, endsOf(periods));
        var outcomes = new HashMap<SummaryPeriod, PeriodVerdicts>();
        periods.forEach(period -> outcomes.put(period, summed(about(period, stored, states), blockOf(period))));
        return outcomes;
    }

    /** Returns what the unit's volunteer block earns, which is assessed by the year. */
    private @Nullable BlockFigure blockOf(SummaryPeriod period) {
        return period.kind() == SummaryPeriod.Kind.YEAR
                ? Stream.ofNullable(verdicts.of(period.year(), YearVerdicts.ASSESSMENTS)
                                .assessments())
                        .flatMap(List::stream)
                        .filter(assessment -> assessment.subject().equals(Subject.UNIT))
                        .findFirst()
                        .map(unit -> new BlockFigure(unit.weight(), unit.earned(), unit.possible()))
                        .orElse(null)
                : null;
    }

    private List<Verdict> stored(int year) {
        var keys = declarations.stream().map(Declaration::key).toList();
        return verdicts.of(year, keys).stream()
                .flatMap(results -> results.verdicts().stream())
                .toList();
    }

    /** Returns the last days of the quarters and months that are over, on which states are judged again. */
    private Set<LocalDate> endsOf(Collection<SummaryPeriod> periods) {
        return periods.stream()
                .filter(period -> period.kind() != SummaryPeriod.Kind.YEAR && period.hasEndedBy(calendar.today()))
                .map(SummaryPeriod::last)
                .collect(Collectors.toSet());
    }

    private static List<Verdict> about(
            SummaryPeriod period, List<Verdict> stored, Map<LocalDate, List<Verdict>> states) {
        if (period.kind() == SummaryPeriod.Kind.YEAR) {
            return stored;
        }
        var atTheEnd = states.get(period.last());
        var quarters = stored.stream().filter(verdict -> isQuarter(verdict.period(), period));
        var days = atTheEnd != null
                ? atTheEnd.stream()
                : stored.stream().filter(verdict -> verdict.period().kind() == Period.Kind.DATE);
        return Stream.concat(quarters, days).toList();
    }

    private static boolean isQuarter(Period judged, SummaryPeriod period) {
        return judged.kind() == Period.Kind.QUARTER
                && judged.from().equals(period.first())
                && judged.to().equals(period.last());
    }

    private PeriodVerdicts summed(List<Verdict> verdicts, @Nullable BlockFigure block) {
        var byIndicator = verdicts.stream().collect(groupingBy(Verdict::indicator));
        var counts = declarations.stream()
                .filter(declaration -> declaration.bearing() == Bearing.COMPLIANCE)
                .map(Declaration::key)
                .filter(byIndicator::containsKey)
                .collect(toMap(key -> key, key -> byOutcome(byIndicator.get(key))));
        var figures = byIndicator.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> UnitFigure.of(entry.getValue())));
        return new PeriodVerdicts(new VerdictCounts(counts), figures, block);
    }

    private static Map<String, Long> byOutcome(List<Verdict> verdicts) {
        return verdicts.stream().collect(groupingBy(verdict -> verdict.outcome().name(), counting()));
    }
}
