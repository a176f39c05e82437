package cn.volunteering.registry.tenant.web;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.registry.tenant.DescribeTenant;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows all tenants to operators and lets them change profiles. Flows create and remove tenants. */
@Tag(name = "租户（平台）")
@RestController
@RequestMapping("/api/platform/registry/tenants")
class TenantController {

    private final PlatformStore<Tenant> store;
    private final Tenants tenants;
    private final DescribeTenant describe;

    TenantController(PlatformStore<Tenant> store, Tenants tenants, DescribeTenant describe) {
        this.store = store;
        this.tenants = tenants;
        this.describe = describe;
    }

    @Operation(summary = "全部租户")
    @GetMapping
    @AllowedPlatformRoles({PlatformRole.OPERATOR, PlatformRole.AUDITOR})
    PageOf<TenantView> list(@ParameterObject Pageable page) {
        return PageOf.of(store.page(Filter.NONE, page), tenant -> TenantView.of(tenant.state()));
    }

    @Operation(summary = "查看一个租户")
    @GetMapping("/{id}")
    @AllowedPlatformRoles({PlatformRole.OPERATOR, PlatformRole.AUDITOR})
    ResponseEntity<TenantView> show(@PathVariable TenantId id) {
        var tenant = tenants.get(id);
        return ETags.ok(tenant, TenantView.of(tenant.state()));
    }

    @Operation(summary = "修改名称、称号或主管文明办")
    @PutMapping("/{id}")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<TenantView> describe(@PathVariable TenantId id, IfMatch seen, @Valid @RequestBody TenantForm form) {
        var tenant = describe.describe(seen.require(tenants.get(id)), form.profile());
        return ETags.ok(tenant, TenantView.of(tenant.state()));
    }
}
