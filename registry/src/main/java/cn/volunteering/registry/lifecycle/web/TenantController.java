package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.registry.tenant.DescribeTenant;
import cn.volunteering.registry.tenant.HeldTitle;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.registry.tenant.store.TenantList;
import cn.volunteering.registry.tenant.store.TenantList.TenantFilter;
import cn.volunteering.registry.tenant.web.TenantForm;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows all tenants to operators and lets them change profiles. Flows create and remove tenants. */
@Tag(name = "租户（平台）")
@RestController
@RequestMapping("/api/platform/registry/tenants")
class TenantController {

    private final TenantList list;
    private final Tenants tenants;
    private final DescribeTenant describe;
    private final TenantRows rows;

    TenantController(TenantList list, Tenants tenants, DescribeTenant describe, TenantRows rows) {
        this.list = list;
        this.tenants = tenants;
        this.describe = describe;
        this.rows = rows;
    }

    /** All titles that a tenant holds or held. */
    record TitlesForm(@NotNull @Size(max = 50) List<@NotNull @Valid HeldTitle> periods) {}

    @Operation(summary = "全部租户", description = "可按状态（可多个）、类别、主管文明办筛选，按名称的字、拼音、首字母或编号查找（q）；附主管文明办名称和首位管理员")
    @GetMapping
    @AllowedPlatformRoles({PlatformRole.OPERATOR, PlatformRole.AUDITOR})
    PageOf<TenantRow> list(
            @RequestParam(defaultValue = "") Set<TenantState> state,
            @RequestParam(required = false) @Nullable TenantKind kind,
            @RequestParam(required = false) @Nullable TenantId overseer,
            @RequestParam(required = false) @Size(max = 60) @Nullable String q,
            @ParameterObject @Sortable(Tenant.class) Pageable page) {
        return rows.page(list.page(new TenantFilter(state, kind, overseer, q), page));
    }

    @Operation(summary = "查看一个租户")
    @GetMapping("/{id}")
    @AllowedPlatformRoles({PlatformRole.OPERATOR, PlatformRole.AUDITOR})
    ResponseEntity<TenantRow> show(@PathVariable TenantId id) {
        return rows.shown(tenants.get(id));
    }

    @Operation(summary = "修改名称、称号或主管文明办", description = "称号的增减自当日起生效")
    @PutMapping("/{id}")
    @CarriesOut(TenantActions.DESCRIBE)
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<TenantRow> describe(@PathVariable TenantId id, IfMatch seen, @Valid @RequestBody TenantForm form) {
        return rows.shown(describe.describe(seen.require(tenants.get(id)), form.profile()));
    }

    @Operation(summary = "更正历年称号的授予和撤销日期", description = "列出全部称号；没有授予日期的视为一直持有，撤销日期为不再持有的第一天")
    @PutMapping("/{id}/titles")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<TenantRow> dateTitles(@PathVariable TenantId id, IfMatch seen, @Valid @RequestBody TitlesForm form) {
        return rows.shown(describe.dateTitles(seen.require(tenants.get(id)), form.periods()));
    }
}
