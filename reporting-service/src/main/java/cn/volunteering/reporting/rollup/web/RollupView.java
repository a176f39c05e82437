package cn.volunteering.reporting.rollup.web;

import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.reporting.rollup.Rollup;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.web.FiguresView;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A roll-up in responses: a row for each tenant below, and the sum. */
record RollupView(int year, SummaryPeriod period, String periodLabel, List<Row> rows, FiguresView total) {

    /**
     * One tenant below.
     *
     * @param summary {@code null} until the tenant has sent one
     */
    record Row(TenantId tenant, String name, @Nullable Received summary) {}

    /**
     * The latest summary from the tenant.
     *
     * @param change what it changed; {@code null} for a first summary
     */
    record Received(
            int version,
            FiguresView figures,
            Instant submittedAt,
            Instant receivedAt,
            @Nullable ChangeView change) {

        private static Received of(ReceivedSummary received) {
            return new Received(
                    received.version(),
                    FiguresView.of(received.figures()),
                    received.submittedAt(),
                    received.receivedAt(),
                    received.previous() == null ? null : ChangeView.of(received.previous(), received.figures()));
        }
    }

    static RollupView of(Rollup rollup, Map<TenantId, String> names) {
        var rows = rollup.rows().stream()
                .map(row -> new Row(
                        row.tenant(),
                        names.getOrDefault(row.tenant(), row.tenant().value()),
                        row.received().map(Received::of).orElse(null)))
                .toList();
        return new RollupView(
                rollup.period().year(), rollup.period(), rollup.period().label(), rows, FiguresView.of(rollup.total()));
    }
}
