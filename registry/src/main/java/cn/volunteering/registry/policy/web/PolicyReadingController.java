package cn.volunteering.registry.policy.web;

import static cn.volunteering.edge.TenantRole.AUDITOR;
import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.registry.policy.TenantPolicies;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains policy documents: what may be set, and what a version changes. */
@Tag(name = "政策文件")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry")
class PolicyReadingController {

    private final TenantPolicies policies;
    private final KeyCatalogue catalogue;

    PolicyReadingController(TenantPolicies policies, KeyCatalogue catalogue) {
        this.policies = policies;
        this.catalogue = catalogue;
    }

    @Operation(summary = "政策文件可以规定的全部政策项：含义、单位、范围、选项、缺省值、由谁规定")
    @GetMapping("/policy-keys")
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER, AUDITOR})
    List<PolicyKeyView> keys() {
        return catalogue.all().stream().map(PolicyKeyView::of).toList();
    }

    @Operation(summary = "两个版本的差异，附条款原文")
    @GetMapping("/policies/{id}/changes")
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER, AUDITOR})
    PolicyDiffView changes(
            @PathVariable PolicyId id, @RequestParam @Positive int from, @RequestParam @Positive int to) {
        return PolicyDiffView.of(policies.diff(id, from, to));
    }
}
