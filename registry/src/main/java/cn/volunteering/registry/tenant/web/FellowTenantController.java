package cn.volunteering.registry.tenant.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.store.FellowTenants;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names the other tenants of the same tree, so that one of them can be chosen for a transfer or an account. */
@Tag(name = "本单位")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry/fellow-tenants")
class FellowTenantController {

    private final FellowTenants fellows;

    FellowTenantController(FellowTenants fellows) {
        this.fellows = fellows;
    }

    @Schema(description = "同一文明办体系内的单位或文明办")
    record FellowTenantView(TenantId id, String name, TenantKind kind) {

        static FellowTenantView of(Tenant tenant) {
            return new FellowTenantView(
                    tenant.id(), tenant.profile().name(), tenant.profile().kind());
        }
    }

    @Operation(summary = "同一文明办体系内的其他单位", description = "按名称的字、拼音或首字母查找（name）；体系以外的单位不列出")
    @GetMapping
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER})
    PageOf<FellowTenantView> list(
            @RequestParam(required = false) @Size(max = 60) @Nullable String name,
            @ParameterObject @Sortable(Tenant.class) Pageable page) {
        return PageOf.of(fellows.of(TenantScope.tenant(), name, page), tenant -> FellowTenantView.of(tenant.state()));
    }
}
