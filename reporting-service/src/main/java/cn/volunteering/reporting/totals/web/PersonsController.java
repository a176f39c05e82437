package cn.volunteering.reporting.totals.web;

import static java.util.Comparator.comparing;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows person totals to the staff of the tenant. */
@Tag(name = "个人合计")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/persons")
class PersonsController {

    private final PersonYears personYears;
    private final Facts facts;
    private final PlatformCalendar calendar;

    PersonsController(PersonYears personYears, Facts facts, PlatformCalendar calendar) {
        this.personYears = personYears;
        this.facts = facts;
        this.calendar = calendar;
    }

    @Operation(
            summary = "某年参加服务的人员，时长多的在前",
            description = "即合计中参加人数所指的人，行数与该数相等；可按服务当时所在的处室或党支部筛选，行数与该处室或党支部的参加人数相等；不指定年份时为今年")
    @GetMapping
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    PageOf<PersonLine> participants(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @RequestParam(required = false) @Nullable UnitId section,
            @RequestParam(required = false) @Nullable UnitId branch,
            @ParameterObject Pageable page) {
        var lines = personYears.all(calendar.yearOrThis(year)).stream()
                .map(person -> person.within(section, branch))
                .filter(person -> person.minutes() > 0)
                .sorted(comparing(PersonYear::minutes).reversed().thenComparing(each -> each.volunteer()
                        .value()))
                .toList();
        var names = PersonNames.of(facts);
        return PageOf.of(Pages.cut(lines, page), person -> PersonLine.of(person, names));
    }

    @Operation(summary = "个人某年的服务合计", description = "不指定年份时为今年")
    @GetMapping("/{volunteer}")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    PersonTotalView person(
            @PathVariable VolunteerId volunteer, @RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return PersonTotalView.of(personYears.of(volunteer, calendar.yearOrThis(year)), PersonNames.of(facts));
    }
}
