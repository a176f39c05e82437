package cn.volunteering.reporting.verdict.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.readmodel.ComparedReadModel;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.reporting.summary.MakeSummary;
import cn.volunteering.reporting.verdict.MakeVerdicts;
import cn.volunteering.reporting.verdict.Verdicts;
import cn.volunteering.reporting.verdict.YearVerdicts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Compares the stored verdicts with what the current facts and policies say. */
@Component
@Order(3)
final class VerdictsReadModel extends ComparedReadModel<YearVerdicts> {

    private final Verdicts verdicts;
    private final MakeVerdicts makeVerdicts;
    private final MakeSummary makeSummary;

    VerdictsReadModel(Verdicts verdicts, MakeVerdicts makeVerdicts, MakeSummary makeSummary) {
        super("verdicts");
        this.verdicts = verdicts;
        this.makeVerdicts = makeVerdicts;
        this.makeSummary = makeSummary;
    }

    @Override
    protected Map<String, YearVerdicts> stored() {
        return byId(verdicts.all().stream().filter(each -> !each.isEmpty()).toList());
    }

    @Override
    protected Map<String, YearVerdicts> expected() {
        return byId(years().stream()
                .flatMap(year -> makeVerdicts.recomputed(year).stream())
                .toList());
    }

    private Set<Integer> years() {
        var years = new TreeSet<>(makeSummary.years());
        verdicts.all().forEach(each -> years.add(each.year()));
        return years;
    }

    private static Map<String, YearVerdicts> byId(List<YearVerdicts> results) {
        return results.stream().collect(toMap(YearVerdicts::id, Function.identity()));
    }

    @Override
    protected void putRight(Comparison<YearVerdicts> comparison) {
        years().forEach(makeVerdicts::refresh);
    }
}
