package cn.volunteering.reporting.totals.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
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
    private final PlatformCalendar calendar;

    PersonsController(PersonYears personYears, PlatformCalendar calendar) {
        this.personYears = personYears;
        this.calendar = calendar;
    }

    @Operation(summary = "个人某年的服务合计", description = "不指定年份时为今年")
    @GetMapping("/{volunteer}")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    PersonTotalView person(
            @PathVariable VolunteerId volunteer,
            @RequestParam(required = false) @Min(2000) @Max(2100) @Nullable Integer year) {
        return PersonTotalView.of(personYears.of(volunteer, calendar.yearOrThis(year)));
    }
}
