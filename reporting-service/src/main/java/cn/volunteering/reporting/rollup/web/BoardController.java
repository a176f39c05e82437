package cn.volunteering.reporting.rollup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.indicator.Evaluator;
import cn.volunteering.reporting.indicator.Outcome;
import cn.volunteering.reporting.rollup.MakeRollup;
import cn.volunteering.reporting.rollup.Ranking;
import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.reporting.rollup.Rollup;
import cn.volunteering.reporting.summary.Figure;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.web.PeriodSoFar;
import cn.volunteering.reporting.summary.web.TrendPoint;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Compares the tenants below an office: by indicators, by rank in a figure, and by month. */
@Tag(name = "下级单位比较")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/rollup")
class BoardController {

    private final MakeRollup makeRollup;
    private final Evaluator evaluator;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;

    BoardController(MakeRollup makeRollup, Evaluator evaluator, TenantDirectory tenants, PlatformCalendar calendar) {
        this.makeRollup = makeRollup;
        this.evaluator = evaluator;
        this.tenants = tenants;
        this.calendar = calendar;
    }

    @Operation(summary = "所辖单位各项指标的评定，按单位和指标", description = "期为年、季度或月份；下级文明办不受评定，列出其所辖单位的评定个数；可只看某项指标为某种评定的单位")
    @GetMapping("/{period}/board")
    @AllowedRoles({OFFICER, COMMITTEE})
    PageOf<BoardRow> board(
            @PathVariable @PeriodSoFar String period,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @ParameterObject Pageable page) {
        var declarations = evaluator.declarations();
        var rows = makeRollup.forOffice(new SummaryPeriod(period)).rows().stream()
                .map(row -> BoardRow.of(row, entry(row.tenant()), declarations))
                .filter(row -> row.has(indicator, outcome))
                .toList();
        return PageOf.of(Pages.cut(rows, page), row -> row);
    }

    @Operation(summary = "所辖单位按某项数字排名，高的在前", description = "数字相同的名次相同，其后名次顺延，如 1、1、3；比率按精确值比较；没有这项数字的单位在最后，不排名")
    @GetMapping("/{period}/ranking")
    @AllowedRoles({OFFICER, COMMITTEE})
    PageOf<RankLine> ranking(
            @PathVariable @PeriodSoFar String period, @RequestParam Figure figure, @ParameterObject Pageable page) {
        var places = Ranking.of(makeRollup.forOffice(new SummaryPeriod(period)), figure);
        return PageOf.of(
                Pages.cut(places, page),
                place -> RankLine.of(place, entry(place.row().tenant()).name()));
    }

    @Operation(summary = "某项数字在某年各月的变化", description = "已经开始的各月都在列；不指定单位时为所辖单位之和，跨单位的人数为人次（未去重）；不指定年份时为今年")
    @GetMapping("/trend")
    @AllowedRoles({OFFICER, COMMITTEE})
    List<TrendPoint> trend(
            @RequestParam Figure figure,
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @RequestParam(required = false) @Nullable String sender) {
        return makeRollup.monthsForOffice(calendar.yearOrThis(year)).stream()
                .filter(month -> month.period().hasBegunBy(calendar.today()))
                .map(month -> TrendPoint.of(month.period(), figure, figures(month, sender)))
                .toList();
    }

    private static @Nullable Figures figures(Rollup month, @Nullable String sender) {
        if (sender == null) {
            return month.rows().stream().anyMatch(row -> row.received().isPresent()) ? month.total() : null;
        }
        return month.rows().stream()
                .filter(row -> row.tenant().value().equals(sender))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("reports", sender))
                .received()
                .map(ReceivedSummary::figures)
                .orElse(null);
    }

    private TenantEntry entry(TenantId tenant) {
        return tenants.find(tenant).orElseThrow();
    }
}
