package cn.volunteering.reporting.theme.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.theme.ThemeTotal;
import cn.volunteering.reporting.theme.ThemeTotals;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers how much was done for each theme and campaign. */
@Tag(name = "主题合计")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/themes")
class ThemesController {

    private final Facts facts;
    private final PersonYears personYears;
    private final PlatformCalendar calendar;

    ThemesController(Facts facts, PersonYears personYears, PlatformCalendar calendar) {
        this.facts = facts;
        this.personYears = personYears;
        this.calendar = calendar;
    }

    /**
     * A line of the list.
     *
     * @param hours minutes as hours with two decimals, rounded half up
     */
    record ThemeLine(
            @Nullable String id,
            String kind,
            String title,
            int activitiesHeld,
            int activitiesPlanned,
            int people,
            long minutes,
            String hours) {

        static ThemeLine of(ThemeTotal total) {
            return new ThemeLine(
                    total.id(),
                    total.kind(),
                    total.title(),
                    total.held(),
                    total.planned(),
                    total.people(),
                    total.minutes(),
                    Hours.shown(total.minutes()));
        }
    }

    @Operation(
            summary = "各主题、专项行动等的活动、人数和时长，按类别和代码",
            description = "不指定年份时为今年；可按季度和词汇类别筛选；人数为不同的人；一项活动可有多个代码，各行不能相加；没有代码（id）的一行为未标明三关爱的活动")
    @GetMapping
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.OFFICER})
    PageOf<ThemeLine> themes(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @RequestParam(required = false) @Min(1) @Max(4) @Nullable Integer quarter,
            @RequestParam(required = false) @Size(max = 30) @Nullable String kind,
            @ParameterObject @PageableDefault(size = 100) Pageable page) {
        int wanted = calendar.yearOrThis(year);
        var lines = ThemeTotals.of(activities(wanted, quarter), personYears.all(wanted)).stream()
                .filter(total -> kind == null || total.kind().equals(kind))
                .toList();
        return PageOf.of(Pages.cut(lines, page), ThemeLine::of);
    }

    private List<Activity> activities(int year, @Nullable Integer quarter) {
        return facts.filedUnder(year, Activity.class).stream()
                .filter(activity ->
                        quarter == null || quarter == quarterOf(PlatformCalendar.dayOf(activity.startsAt())))
                .toList();
    }

    private static int quarterOf(LocalDate day) {
        return day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
