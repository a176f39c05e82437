package cn.volunteering.registry.policy.web;

import static cn.volunteering.edge.TenantRole.AUDITOR;
import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.AnyYear;
import cn.volunteering.domain.Versioned;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.registry.policy.Policy;
import cn.volunteering.registry.policy.TenantPolicies;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Serves a tenant's policy documents, those of the offices above it, and the values that follow from them. */
@Tag(name = "政策文件")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry")
class PolicyController {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final TenantPolicies policies;
    private final PolicyViews views;
    private final Clock clock;

    PolicyController(TenantPolicies policies, PolicyViews views, Clock clock) {
        this.policies = policies;
        this.views = views;
        this.clock = clock;
    }

    @Operation(summary = "本单位的政策文件和适用于本单位的上级文件")
    @GetMapping("/policies")
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER, AUDITOR})
    List<PolicyView> list() {
        return views.all(policies.visible());
    }

    @Operation(summary = "查看一份政策文件")
    @GetMapping("/policies/{id}")
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER, AUDITOR})
    ResponseEntity<PolicyView> show(@PathVariable PolicyId id) {
        return answer(policies.get(id));
    }

    @Operation(summary = "起草一份政策文件")
    @PostMapping("/policies")
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<PolicyView> draft(@Valid @RequestBody PolicyForm form) {
        var policy = policies.draft(form.newId(), form.content());
        return ETags.created(policy, views.view(policy));
    }

    @Operation(summary = "修改草稿，或在已发布版本之后起草新版本")
    @PutMapping("/policies/{id}/draft")
    @CarriesOut(PolicyViews.REVISE)
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<PolicyView> revise(@PathVariable PolicyId id, IfMatch seen, @Valid @RequestBody PolicyForm form) {
        return answer(policies.revise(seen.require(policies.getOwn(id)), form.content()));
    }

    @Operation(summary = "删除草稿；从未发布过的文件一并删除")
    @DeleteMapping("/policies/{id}/draft")
    @CarriesOut(PolicyViews.DISCARD)
    @AllowedRoles({COMMITTEE, OFFICER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable PolicyId id, IfMatch seen) {
        policies.discard(seen.require(policies.getOwn(id)));
    }

    @Operation(summary = "发布草稿，发布后该版本不可更改")
    @PostMapping("/policies/{id}/publication")
    @CarriesOut(PolicyViews.PUBLISH)
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<PolicyView> publish(@PathVariable PolicyId id, IfMatch seen) {
        return answer(policies.publish(seen.require(policies.getOwn(id))));
    }

    @Operation(summary = "某日对本单位生效的全部政策值及其出处，缺省为今日")
    @GetMapping("/effective-values")
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER, AUDITOR})
    List<EffectiveValueView> effective(@RequestParam(required = false) @AnyYear @Nullable LocalDate date) {
        var day = date == null ? LocalDate.now(clock.withZone(SHANGHAI)) : date;
        return policies.effectiveOn(day).stream().map(EffectiveValueView::of).toList();
    }

    private ResponseEntity<PolicyView> answer(Versioned<Policy> policy) {
        return ETags.ok(policy, views.view(policy));
    }
}
