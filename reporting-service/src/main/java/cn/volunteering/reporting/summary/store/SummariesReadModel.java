package cn.volunteering.reporting.summary.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.readmodel.ComparedReadModel;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.reporting.summary.MakeSummary;
import cn.volunteering.reporting.summary.Overview;
import cn.volunteering.reporting.summary.Summaries;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.summary.SummaryPeriod;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Compares every summary with the result of the current facts, totals and received summaries. */
@Component
@Order(4)
final class SummariesReadModel extends ComparedReadModel<Overview> {

    private final Summaries summaries;
    private final MakeSummary makeSummary;

    SummariesReadModel(Summaries summaries, MakeSummary makeSummary) {
        super("summaries");
        this.summaries = summaries;
        this.makeSummary = makeSummary;
    }

    @Override
    protected Map<String, Overview> stored() {
        return summaries.all().stream()
                .collect(toMap(summary -> summary.period().value(), Summary::overview));
    }

    @Override
    protected Map<String, Overview> expected() {
        return makeSummary.years().stream()
                .flatMap(year -> makeSummary.recomputed(year).entrySet().stream())
                .collect(toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }

    @Override
    protected void putRight(Comparison<Overview> comparison) {
        comparison.expected().keySet().stream()
                .map(period -> new SummaryPeriod(period).year())
                .distinct()
                .forEach(makeSummary::refresh);
    }
}
