package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.registry.flow.Flows;
import cn.volunteering.registry.lifecycle.TenantExport;
import cn.volunteering.registry.lifecycle.TenantFlows;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the progress of flows, and lets an operator resume or abandon a stopped one. */
@Tag(name = "流程")
@RestController
@RequestMapping("/api/platform/registry/flows")
class FlowController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Flows flows;
    private final TenantFlows orders;
    private final TenantExport exports;
    private final FlowViews views;

    FlowController(Flows flows, TenantFlows orders, TenantExport exports, FlowViews views) {
        this.flows = flows;
        this.orders = orders;
        this.exports = exports;
        this.views = views;
    }

    @Operation(summary = "查看流程进展")
    @GetMapping("/{id}")
    @AllowedPlatformRoles({PlatformRole.OPERATOR, PlatformRole.AUDITOR})
    FlowView show(@PathVariable FlowId id) {
        return views.view(flows.get(id).state());
    }

    @Operation(summary = "从头继续一个失败或等待中的流程，已完成的部分保持不变；开通流程可同时另选首位管理员")
    @PostMapping("/{id}/resume")
    @CarriesOut({FlowViews.RESUME, FlowViews.NAME_ADMINISTRATOR})
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<FlowView> resume(
            @PathVariable FlowId id, @Valid @RequestBody(required = false) @Nullable ResumptionForm form) {
        var flow = form == null || form.administrator() == null
                ? orders.resume(id)
                : orders.resume(id, form.administrator().administrator());
        return ResponseEntity.accepted().body(views.view(flow.state()));
    }

    @Operation(summary = "撤销一个尚未完成的开通流程")
    @PostMapping("/{id}/undo")
    @CarriesOut(FlowViews.UNDO)
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<FlowView> undo(@PathVariable FlowId id) {
        return ResponseEntity.accepted().body(views.view(orders.undo(id).state()));
    }

    @Operation(summary = "下载导出流程产生的文件")
    @GetMapping(path = "/{id}/export", produces = "application/zip")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<Resource> download(@PathVariable FlowId id) {
        var name = ContentDisposition.attachment().filename(id + ".zip").build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new InputStreamResource(exports.open(id)));
    }
}
