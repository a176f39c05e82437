package cn.volunteering.reporting.verdict.web;

import cn.volunteering.policy.reader.CitedTexts;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Evaluator;
import cn.volunteering.reporting.indicator.Period;
import cn.volunteering.reporting.indicator.Subject;
import cn.volunteering.reporting.indicator.Verdict;
import cn.volunteering.reporting.verdict.MakeVerdicts;
import cn.volunteering.reporting.verdict.Supposition;
import cn.volunteering.reporting.verdict.Verdicts;
import cn.volunteering.reporting.verdict.YearVerdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prepares stored verdicts for display: in the order of the indicators, with names and the words of clauses. */
@Component
final class VerdictViews {

    private static final Comparator<Verdict> NEAREST_FIRST = Comparator.comparing(
                    (Verdict verdict) -> verdict.decisive().shortfall())
            .thenComparing(verdict -> String.valueOf(verdict.subject().id()));

    private final Verdicts verdicts;
    private final Evaluator evaluator;
    private final PolicyReader policies;
    private final Facts facts;

    VerdictViews(Verdicts verdicts, Evaluator evaluator, PolicyReader policies, Facts facts) {
        this.verdicts = verdicts;
        this.evaluator = evaluator;
        this.policies = policies;
        this.facts = facts;
    }

    VerdictsView ofUnits(int year) {
        var names = KnownNames.of(facts, year);
        return new VerdictsView(
                year, views(aboutUnits(year), names, policies.textsOfBoundTenant()), figures(year, names));
    }

    private List<Verdict> aboutUnits(int year) {
        var keys = evaluator.declarations().stream()
                .filter(declaration -> declaration.subject() != Subject.Kind.PERSON)
                .map(Declaration::key)
                .toList();
        Map<String, YearVerdicts> stored = verdicts.of(year, keys).stream()
                .collect(Collectors.toMap(YearVerdicts::indicator, Function.identity()));
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(stored.get(key)))
                .flatMap(results -> results.verdicts().stream())
                .toList();
    }

    private List<VerdictsView.Figure> figures(int year, KnownNames names) {
        return verdicts.of(year, YearVerdicts.STATISTICS).observations().stream()
                .map(figure -> VerdictsView.Figure.of(figure, names))
                .toList();
    }

    /** Returns the verdicts about single people, the nearest to the threshold first. */
    List<Verdict> ofPeople(int year) {
        return evaluator.declarations().stream()
                .filter(declaration -> declaration.subject() == Subject.Kind.PERSON)
                .flatMap(declaration -> verdicts.of(year, declaration.key()).verdicts().stream())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    List<VerdictView> views(List<Verdict> some, int year) {
        return views(some, KnownNames.of(facts, year), policies.textsOfBoundTenant());
    }

    private List<VerdictView> views(List<Verdict> some, KnownNames names, CitedTexts texts) {
        return some.stream()
                .flatMap(verdict -> evaluator.declaration(verdict.indicator()).stream()
                        .map(declaration -> VerdictView.of(verdict, declaration, names, texts)))
                .toList();
    }

    /** Pairs the verdicts of today with the supposed ones, by indicator, subject and period. */
    WhatIfView compare(LocalDate day, MakeVerdicts.Comparison comparison, Supposition supposition) {
        var names = KnownNames.of(facts, day.getYear());
        var texts = supposition.in(policies.textsOfBoundTenant());
        var today = byCase(views(comparison.today(), names, texts));
        var then = byCase(views(comparison.then(), names, texts));
        var cases = new ArrayList<>(today.keySet());
        then.keySet().stream().filter(each -> !today.containsKey(each)).forEach(cases::add);
        return new WhatIfView(
                day,
                cases.stream()
                        .map(each -> WhatIfView.Row.of(today.get(each), then.get(each)))
                        .toList());
    }

    private static Map<String, VerdictView> byCase(List<VerdictView> views) {
        return views.stream()
                .collect(Collectors.toMap(
                        VerdictViews::caseOf, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private static String caseOf(VerdictView view) {
        var period = view.period();
        var begin = period.kind() == Period.Kind.DATE ? "" : period.from();
        return String.join("|", view.indicator(), String.valueOf(view.subject().id()), period.kind() + " " + begin);
    }
}
