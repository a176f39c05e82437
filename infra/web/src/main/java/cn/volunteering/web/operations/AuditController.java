package cn.volunteering.web.operations;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.audit.AuditEntry;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.audit.AuditVerification;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows a tenant's audit log to its auditor and verifies its hash chain. Reading is audited too. */
@Tag(name = "审计日志")
@RestController
@RequestMapping("/api/tenants/{tenant}/${platform.service}/audit")
class AuditController {

    private final AuditLog audit;

    AuditController(AuditLog audit) {
        this.audit = audit;
    }

    @Operation(summary = "审计日志，最近的在前")
    @GetMapping
    @AllowedRoles(TenantRole.AUDITOR)
    PageOf<AuditEntry> newest(@ParameterObject Pageable page) {
        audit.record("audit-log-read", "audit", Map.of("page", Integer.toString(page.getPageNumber())));
        var entries = audit.newest(page.getPageNumber(), page.getPageSize());
        return new PageOf<>(entries, page.getPageNumber(), page.getPageSize(), audit.size());
    }

    @Operation(summary = "校验审计日志的哈希链")
    @PostMapping("/verification")
    @AllowedRoles(TenantRole.AUDITOR)
    AuditVerification verify() {
        AuditVerification found = audit.verify();
        audit.record("audit-log-verified", "audit", Map.of());
        return found;
    }
}
