package cn.volunteering.registry.tenant.web;

import static cn.volunteering.edge.TenantRole.AUDITOR;
import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.PROGRAM;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows a tenant's own entry in the registry to everyone who belongs to it. */
@Tag(name = "本单位")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry/tenant")
class OwnTenantController {

    private final Tenants tenants;

    OwnTenantController(Tenants tenants) {
        this.tenants = tenants;
    }

    @Operation(summary = "本单位的登记情况")
    @GetMapping
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER, AUDITOR, PROGRAM})
    ResponseEntity<TenantView> show() {
        var tenant = tenants.get(TenantScope.tenant());
        return ETags.ok(tenant, TenantView.of(tenant.state()));
    }
}
