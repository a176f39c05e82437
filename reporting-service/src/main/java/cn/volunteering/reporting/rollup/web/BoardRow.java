package cn.volunteering.reporting.rollup.web;

import cn.volunteering.reporting.indicator.Comparison;
import cn.volunteering.reporting.indicator.Counter;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Outcome;
import cn.volunteering.reporting.rollup.Rollup;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.IndicatorFigure;
import cn.volunteering.reporting.summary.VerdictCounts;
import cn.volunteering.reporting.summary.web.BlockView;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.web.sheet.Spread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tenant below with what each indicator says about it in a period.
 *
 * @param version the latest summary; {@code null} if nothing was received
 * @param volunteerBlock of a year of an agency that is assessed; otherwise {@code null}
 * @param cells one for each indicator that judges the tenant, or the agencies below it, in the order of the indicators
 */
record BoardRow(
        TenantId tenant,
        String name,
        TenantKind kind,
        @Nullable Integer version,
        @Nullable BlockView volunteerBlock,

        @Spread(
                by = "title",
                shows = {"outcome", "numerator", "denominator", "shortfall", "verdicts"})
        List<Cell> cells) {

    /**
     * An indicator of a tenant.
     *
     * @param title in words
     * @param policyKey the key of the policy value that sets its threshold
     * @param comparison how the amount of a UNIT is compared with the threshold
     * @param counter what the shortfall of a UNIT is counted in
     * @param outcome of an agency; {@code null} for an office, which nobody judges, like the rest
     * @param subject UNIT; SECTION or BRANCH if those that comply are counted
     * @param numerator {@code null} if it is not known
     * @param denominator {@code null} if it is not known, or for a plain count
     * @param parts of one person or activity, in which both are counted
     * @param verdicts number of verdicts by outcome; for an office, of all agencies below it
     */
    record Cell(
            String indicator,
            String title,
            String policyKey,
            Comparison comparison,
            Counter counter,
            @Nullable Outcome outcome,
            @Nullable String subject,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long parts,
            @Nullable Long threshold,
            @Nullable Long shortfall,
            Map<String, Long> verdicts) {

        private static Cell of(Declaration of, @Nullable IndicatorFigure figure, Map<String, Long> verdicts) {
            return new Cell(
                    of.key(),
                    of.title(),
                    of.threshold().value(),
                    of.comparison(),
                    of.counter(),
                    figure == null ? null : Outcome.valueOf(figure.outcome()),
                    figure == null ? null : figure.subject(),
                    figure == null ? null : figure.numerator(),
                    figure == null ? null : figure.denominator(),
                    figure == null ? null : figure.parts(),
                    figure == null ? null : figure.threshold(),
                    figure == null ? null : figure.shortfall(),
                    verdicts);
        }
    }

    static BoardRow of(Rollup.Row row, TenantEntry tenant, List<Declaration> declarations) {
        var received = row.received().orElse(null);
        return new BoardRow(
                tenant.id(),
                tenant.name(),
                tenant.kind(),
                received == null ? null : received.version(),
                received == null ? null : BlockView.of(received.figures()),
                received == null ? List.of() : cells(received.figures(), declarations));
    }

    private static List<Cell> cells(Figures figures, List<Declaration> declarations) {
        var counts = countsOf(figures);
        return declarations.stream()
                .filter(each -> figures.indicators().containsKey(each.key()) || counts.containsKey(each.key()))
                .map(each ->
                        Cell.of(each, figures.indicators().get(each.key()), counts.getOrDefault(each.key(), Map.of())))
                .toList();
    }

    private static Map<String, Map<String, Long>> countsOf(Figures figures) {
        return Optional.ofNullable(figures.background())
                .flatMap(background -> Optional.ofNullable(background.verdicts()))
                .map(VerdictCounts::byIndicator)
                .orElse(Map.of());
    }

    /** Returns whether the indicator has the outcome, for an office: for any agency below it. */
    boolean has(@Nullable String indicator, @Nullable Outcome outcome) {
        if (indicator == null && outcome == null) {
            return true;
        }
        return cells.stream()
                .filter(cell -> indicator == null || cell.indicator().equals(indicator))
                .anyMatch(cell -> outcome == null
                        || outcome == cell.outcome()
                        || cell.outcome() == null && cell.verdicts().containsKey(outcome.name()));
    }
}
