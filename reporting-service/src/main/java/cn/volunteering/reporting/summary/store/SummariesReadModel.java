package cn.volunteering.reporting.summary.store;

import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.ReadModel;
import cn.volunteering.reporting.summary.MakeSummary;
import cn.volunteering.reporting.summary.Overview;
import cn.volunteering.reporting.summary.Summaries;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Compares every summary with what the facts give now. */
@Component
@Order(3)
final class SummariesReadModel implements ReadModel {

    private final Summaries summaries;
    private final MakeSummary makeSummary;

    SummariesReadModel(Summaries summaries, MakeSummary makeSummary) {
        this.summaries = summaries;
        this.makeSummary = makeSummary;
    }

    @Override
    public String name() {
        return "summaries";
    }

    @Override
    public DriftReport drift() {
        var stored = summaries.years().stream()
                .collect(Collectors.toMap(
                        String::valueOf,
                        year -> summaries.find(year).orElseThrow().overview()));
        var expected = summaries.years().stream().collect(Collectors.toMap(String::valueOf, makeSummary::recomputed));
        return new Comparison<Overview>(stored, expected).report();
    }

    @Override
    public void rebuild() {
        summaries.years().forEach(makeSummary::refresh);
    }
}
