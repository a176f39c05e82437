package cn.volunteering.reporting.verdict.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.reporting.verdict.MakeVerdicts;
import cn.volunteering.reporting.verdict.ReadSupposition;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the policies say about a year of the tenant, and what other values would mean. */
@Tag(name = "指标评定")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/verdicts")
class VerdictController {

    private final VerdictViews views;
    private final MakeVerdicts makeVerdicts;
    private final ReadSupposition suppositions;
    private final PlatformCalendar calendar;

    VerdictController(
            VerdictViews views, MakeVerdicts makeVerdicts, ReadSupposition suppositions, PlatformCalendar calendar) {
        this.views = views;
        this.makeVerdicts = makeVerdicts;
        this.suppositions = suppositions;
        this.calendar = calendar;
    }

    @Operation(
            summary = "本单位某年各项指标的评定",
            description = "每项附依据的文件、版本和条款，以及数字背后的人员、支部或活动；上级要求决定是否达到，本单位自定目标并列显示；不指定年份时为今年")
    @GetMapping
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.OFFICER})
    VerdictsView verdicts(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return views.ofUnits(calendar.yearOrThis(year));
    }

    @Operation(summary = "某年可评为优秀志愿者的人员", description = "有服务的人员都在列，已达到者在前，其余按还差的分钟数排列；达到只表示可以参评；不指定年份时为今年")
    @GetMapping("/people")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    PageOf<VerdictView> people(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year, @ParameterObject Pageable page) {
        var wanted = calendar.yearOrThis(year);
        var shown = Pages.cut(views.ofPeople(wanted), page);
        var lines = views.views(shown.getContent(), wanted);
        return new PageOf<>(lines, shown.getNumber(), shown.getSize(), shown.getTotalElements());
    }

    @Operation(
            summary = "假设本单位的草稿或其他值生效时的评定",
            description = "用同样的算法评定，与今天的评定并列；不改变任何内容；草稿视同一直有效，尚未发布也不检查能否发布；上级的要求仍然有效；不指定日期时为今天")
    @PostMapping("/what-if")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.OFFICER})
    WhatIfView whatIf(@Valid @RequestBody WhatIfRequest request) {
        LocalDate day = request.date() == null ? calendar.today() : request.date();
        if (day.getYear() > calendar.thisYear()) {
            throw new RefusedException(Refusal.of("what-if-year-ahead", "只能评定已经开始的年份"));
        }
        var supposition = suppositions.read(request.draftOf(), request.plainValues());
        return views.compare(day, makeVerdicts.whatIf(day, supposition), supposition);
    }
}
