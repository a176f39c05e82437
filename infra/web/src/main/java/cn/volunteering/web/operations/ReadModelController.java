package cn.volunteering.web.operations;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Compares the read models of a tenant with their sources and rebuilds them. */
@Tag(name = "读模型")
@RestController
@RequestMapping("/api/tenants/{tenant}/${platform.service}/read-models")
class ReadModelController {

    private final ReadModels models;
    private final AuditLog audit;

    ReadModelController(ReadModels models, AuditLog audit) {
        this.models = models;
        this.audit = audit;
    }

    /** The result of a drift check. */
    record Drift(String name, boolean clean, long compared, List<String> differences) {}

    @Operation(summary = "读模型列表")
    @GetMapping
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.OFFICER, TenantRole.AUDITOR})
    List<String> list() {
        return models.names();
    }

    @Operation(summary = "核对读模型与其来源是否一致")
    @GetMapping("/{name}/drift")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.OFFICER, TenantRole.AUDITOR})
    Drift drift(@PathVariable String name) {
        var report = models.drift(name);
        return new Drift(name, report.isClean(), report.compared(), report.differences());
    }

    @Operation(summary = "重建读模型")
    @PostMapping("/{name}/rebuild")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.OFFICER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rebuild(@PathVariable String name) {
        models.rebuild(name);
        audit.record("read-model-rebuilt", "read-model/" + name, Map.of());
    }
}
