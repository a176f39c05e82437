package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Evaluator;
import cn.volunteering.reporting.indicator.Situation;
import cn.volunteering.reporting.indicator.Snapshot;
import cn.volunteering.reporting.indicator.Verdict;
import cn.volunteering.reporting.indicator.VolunteerBlock;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Judges the bound agency's years by the values in force, and answers what other values would mean. */
public final class MakeVerdicts {

    private static final Comparator<Verdict> BY_SUBJECT = Comparator.comparing(
                    (Verdict verdict) -> verdict.period().from())
            .thenComparing(verdict -> String.valueOf(verdict.subject().id()));

    private final Verdicts verdicts;
    private final AssembleSnapshot snapshots;
    private final Evaluator evaluator;
    private final Supplier<EffectiveValues> valuesOfBoundTenant;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;

    public MakeVerdicts(
            Verdicts verdicts,
            AssembleSnapshot snapshots,
            Evaluator evaluator,
            Supplier<EffectiveValues> valuesOfBoundTenant,
            TenantDirectory tenants,
            PlatformCalendar calendar) {
        this.verdicts = verdicts;
        this.snapshots = snapshots;
        this.evaluator = evaluator;
        this.valuesOfBoundTenant = valuesOfBoundTenant;
        this.tenants = tenants;
        this.calendar = calendar;
    }

    /** Judges the year again and stores what changed. An office is not judged. */
    public void refresh(int year) {
        if (isAgency()) {
            judged(year).forEach(this::keep);
        }
    }

    private void keep(YearVerdicts latest) {
        verdicts.change(latest.year(), latest.indicator(), before -> before.replacedBy(latest));
    }

    /** Computes what should be stored for the year now, leaving out indicators with nothing to say. */
    public List<YearVerdicts> recomputed(int year) {
        return isAgency()
                ? judged(year).stream().filter(each -> !each.isEmpty()).toList()
                : List.of();
    }

    private boolean isAgency() {
        return tenants.find(TenantScope.tenant()).orElseThrow().kind() == TenantKind.AGENCY;
    }

    private List<YearVerdicts> judged(int year) {
        var situation = new Situation(snapshots.of(year), valuesOfBoundTenant.get(), year, calendar.today());
        Map<String, List<Verdict>> byIndicator = evaluator.judge(situation).stream()
                .sorted(BY_SUBJECT)
                .collect(Collectors.groupingBy(Verdict::indicator));
        var results = new ArrayList<YearVerdicts>();
        evaluator.declarations().stream()
                .map(Declaration::key)
                .map(key -> YearVerdicts.of(year, key, byIndicator.getOrDefault(key, List.of())))
                .forEach(results::add);
        results.add(YearVerdicts.observed(year, evaluator.observe(situation)));
        results.add(YearVerdicts.assessed(year, YearVerdicts.ASSESSMENTS, VolunteerBlock.ofUnits(situation)));
        results.add(
                YearVerdicts.assessed(year, YearVerdicts.ASSESSMENTS_OF_PEOPLE, VolunteerBlock.ofPeople(situation)));
        return results;
    }

    /** Judges the states of the bound agency as of some days of a year. */
    public Map<LocalDate, List<Verdict>> statesOn(int year, Set<LocalDate> days) {
        if (days.isEmpty() || !isAgency()) {
            return Map.of();
        }
        var snapshot = snapshots.of(year);
        var values = valuesOfBoundTenant.get();
        return days.stream()
                .collect(Collectors.toMap(
                        day -> day, day -> evaluator.judgeStates(new Situation(snapshot, values, year, day))));
    }

    /**
     * Judges the day's year twice by the present facts: today by the values in force, and on the given day by the
     * supposed ones. Omits verdicts about people.
     */
    public Comparison whatIf(LocalDate day, Supposition supposition) {
        var snapshot = snapshots.of(day.getYear());
        var values = valuesOfBoundTenant.get();
        return new Comparison(
                judged(snapshot, values, day.getYear(), calendar.today()),
                judged(snapshot, supposition.in(values), day.getYear(), day));
    }

    private List<Verdict> judged(Snapshot snapshot, EffectiveValues values, int year, LocalDate day) {
        return evaluator.judge(new Situation(snapshot, values, year, day)).stream()
                .filter(verdict -> !verdict.isAboutPerson())
                .sorted(BY_SUBJECT)
                .toList();
    }

    /** The verdicts of today beside those under other values. */
    public record Comparison(List<Verdict> today, List<Verdict> then) {

        public Comparison {
            today = List.copyOf(today);
            then = List.copyOf(then);
        }
    }
}
