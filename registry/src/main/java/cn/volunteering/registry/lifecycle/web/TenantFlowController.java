package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.edge.PlatformRole;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.lifecycle.TenantFlows;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts orders for a tenant. Each is answered at once with the flow that carries it out. */
@Tag(name = "租户（平台）")
@RestController
@RequestMapping("/api/platform/registry/tenants")
class TenantFlowController {

    private final TenantFlows orders;
    private final PlatformStore<Flow> flows;
    private final FlowViews views;

    TenantFlowController(TenantFlows orders, PlatformStore<Flow> flows, FlowViews views) {
        this.orders = orders;
        this.flows = flows;
        this.views = views;
    }

    @Operation(summary = "开通租户")
    @PostMapping
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<FlowView> onboard(@Valid @RequestBody OnboardingForm form) {
        return accepted(orders.onboard(form.tenant(), form.profile(), form.firstAdministrator()));
    }

    @Operation(summary = "暂停租户，数据保留")
    @PostMapping("/{id}/suspension")
    @CarriesOut(TenantActions.SUSPEND)
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<FlowView> suspend(@PathVariable TenantId id) {
        return accepted(orders.suspend(id));
    }

    @Operation(summary = "恢复已暂停的租户")
    @DeleteMapping("/{id}/suspension")
    @CarriesOut(TenantActions.RESUME)
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<FlowView> resume(@PathVariable TenantId id) {
        return accepted(orders.resume(id));
    }

    @Operation(summary = "导出登记中心持有的租户数据，附各服务的导出地址")
    @PostMapping("/{id}/export")
    @CarriesOut(TenantActions.EXPORT)
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<FlowView> export(@PathVariable TenantId id) {
        return accepted(orders.export(id));
    }

    @Operation(summary = "删除租户及其全部数据，不可恢复，编号不再使用")
    @DeleteMapping("/{id}")
    @CarriesOut(TenantActions.DELETE)
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<FlowView> delete(@PathVariable TenantId id) {
        return accepted(orders.delete(id));
    }

    @Operation(summary = "租户的全部流程，最近的在前")
    @GetMapping("/{id}/flows")
    @AllowedPlatformRoles({PlatformRole.OPERATOR, PlatformRole.AUDITOR})
    PageOf<FlowView> flows(@PathVariable TenantId id, @ParameterObject @Sortable(Flow.class) Pageable page) {
        return PageOf.of(flows.page(Filter.NONE.with("tenant", id), page), flow -> views.view(flow.state()));
    }

    private ResponseEntity<FlowView> accepted(Versioned<Flow> flow) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/platform/registry/flows/" + flow.id()))
                .body(views.view(flow.state()));
    }
}
