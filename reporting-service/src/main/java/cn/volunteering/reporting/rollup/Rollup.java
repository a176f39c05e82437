package cn.volunteering.reporting.rollup;

import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tenants below an office in a period (QH-44), each with its figures, and their sum. */
public record Rollup(SummaryPeriod period, List<Row> rows, Figures total) {

    /**
     * One tenant below.
     *
     * @param received empty until the tenant has sent a summary
     */
    public record Row(TenantId tenant, Optional<ReceivedSummary> received) {

        private Figures figures() {
            return received.map(ReceivedSummary::figures).orElse(Figures.NONE);
        }
    }

    public Rollup {
        rows = List.copyOf(rows);
    }

    /** Rolls up the summaries of the given tenants; ignores summaries of other senders. */
    public static Rollup of(SummaryPeriod period, List<TenantId> below, List<ReceivedSummary> received) {
        Map<TenantId, ReceivedSummary> bySender =
                received.stream().collect(Collectors.toMap(ReceivedSummary::from, Function.identity()));
        var rows = below.stream()
                .sorted(Comparator.comparing(TenantId::value))
                .map(tenant -> new Row(tenant, Optional.ofNullable(bySender.get(tenant))))
                .toList();
        return new Rollup(period, rows, total(rows.stream()));
    }

    private static Figures total(Stream<Row> rows) {
        return rows.map(Row::figures).reduce(Figures.NONE, Figures::plus).unjudged();
    }
}
