package cn.volunteering.reporting.rollup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.reporting.rollup.SupposeMandate;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.web.PeriodSoFar;
import cn.volunteering.reporting.verdict.ReadSupposition;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an office what a draft of its own would mean for the agencies below, before it is published. */
@Tag(name = "下级单位比较")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/rollup")
class MandateController {

    private final SupposeMandate supposeMandate;
    private final ReadSupposition suppositions;
    private final PolicyReader policies;
    private final TenantDirectory tenants;

    /** The document whose draft is supposed. */
    @Schema(description = "假设其草稿一直有效的本办文件")
    record MandateQuestion(
            @Schema(example = "qinghai-organ-2018-4") @NotNull
            PolicyId draftOf) {}

    MandateController(
            SupposeMandate supposeMandate,
            ReadSupposition suppositions,
            PolicyReader policies,
            TenantDirectory tenants) {
        this.supposeMandate = supposeMandate;
        this.suppositions = suppositions;
        this.policies = policies;
        this.tenants = tenants;
    }

    @Operation(
            summary = "假设本办的草稿生效时所辖各单位的评定",
            description = "用各单位已报送的数字和同样的算法评定，与现在并列；不改变任何内容；只报送了个数的指标、改变统计口径的值看不出结果，逐项说明；下级文明办不受评定，不在列")
    @PostMapping("/{period}/what-if")
    @AllowedRoles({OFFICER, COMMITTEE})
    List<MandateEffectView> whatIf(
            @PathVariable @PeriodSoFar String period, @Valid @RequestBody MandateQuestion question) {
        var draft = suppositions.draft(question.draftOf());
        var texts = policies.textsOfBoundTenant().with(draft);
        return supposeMandate.of(new SummaryPeriod(period), draft.version()).stream()
                .map(effect -> MandateEffectView.of(effect, name(effect.tenant()), texts))
                .toList();
    }

    private String name(TenantId tenant) {
        return tenants.find(tenant).orElseThrow().name();
    }
}
