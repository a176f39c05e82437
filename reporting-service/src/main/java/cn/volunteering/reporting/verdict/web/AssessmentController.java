package cn.volunteering.reporting.verdict.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.indicator.Assessment;
import cn.volunteering.reporting.verdict.Verdicts;
import cn.volunteering.reporting.verdict.YearVerdicts;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what volunteer service adds to the assessment of the unit, its sections and its people (QH-13…16). */
@Tag(name = "指标评定")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/assessments")
class AssessmentController {

    private final Verdicts verdicts;
    private final Facts facts;
    private final PolicyReader policies;
    private final PlatformCalendar calendar;

    AssessmentController(Verdicts verdicts, Facts facts, PolicyReader policies, PlatformCalendar calendar) {
        this.verdicts = verdicts;
        this.facts = facts;
        this.policies = policies;
        this.calendar = calendar;
    }

    @Operation(summary = "志愿服务在文明单位、文明处室考核中的得分", description = "各组成部分按政策规定的份额加权，无法评定的不计入；没有文件要求考核权重时为空；不指定年份时为今年")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, OFFICER})
    List<AssessmentView> ofUnits(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        int wanted = calendar.yearOrThis(year);
        return views(stored(wanted, YearVerdicts.ASSESSMENTS), wanted);
    }

    @Operation(summary = "志愿服务在文明职工考核中的得分", description = "当年在册志愿者每人一行，豁免者不在列；拒绝任务不影响得分；不指定年份时为今年")
    @GetMapping("/people")
    @AllowedRoles(COMMITTEE)
    PageOf<AssessmentView> ofPeople(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year, @ParameterObject Pageable page) {
        int wanted = calendar.yearOrThis(year);
        var shown = Pages.cut(stored(wanted, YearVerdicts.ASSESSMENTS_OF_PEOPLE), page);
        return new PageOf<>(
                views(shown.getContent(), wanted), shown.getNumber(), shown.getSize(), shown.getTotalElements());
    }

    private List<Assessment> stored(int year, String place) {
        var assessments = verdicts.of(year, place).assessments();
        return assessments == null ? List.of() : assessments;
    }

    private List<AssessmentView> views(List<Assessment> some, int year) {
        var names = KnownNames.of(facts, year);
        var texts = policies.textsOfBoundTenant();
        return some.stream().map(each -> AssessmentView.of(each, names, texts)).toList();
    }
}
