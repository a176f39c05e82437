package cn.volunteering.web.operations;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.tenancy.audit.AuditEntry;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.audit.AuditVerification;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the platform's audit log of a service to the platform auditor, verifies its hash chain and those of tenants, and lets
 * an operator seal entries that no longer match.
 * The content of a tenant's log is visible to the tenant's own auditor only.
 */
@Tag(name = "审计日志（平台）")
@RestController
@RequestMapping("/api/platform/${platform.service}/audit")
class PlatformAuditController {

    private static final String VERIFIED = "audit-log-verified";
    private static final String SEALED = "audit-log-sealed";
    private static final String OBJECT = "audit";

    private final AuditLog audit;
    private final AuditLog platformAudit;
    private final VisitTenant visit;

    PlatformAuditController(AuditLog audit, @Qualifier("platformAuditLog") AuditLog platformAudit, VisitTenant visit) {
        this.audit = audit;
        this.platformAudit = platformAudit;
        this.visit = visit;
    }

    /** Why entries do not match their hash. */
    record SealRequest(@NotBlank @Size(max = 200) String reason) {}

    @Operation(summary = "平台审计日志，最近的在前")
    @GetMapping
    @AllowedPlatformRoles(PlatformRole.AUDITOR)
    PageOf<AuditEntry> newest(@ParameterObject Pageable page) {
        platformAudit.record("audit-log-read", OBJECT, Map.of("page", Integer.toString(page.getPageNumber())));
        var entries = platformAudit.newest(page.getPageNumber(), page.getPageSize());
        return new PageOf<>(entries, page.getPageNumber(), page.getPageSize(), platformAudit.size());
    }

    @Operation(summary = "校验平台或某单位审计日志的哈希链，不显示内容")
    @PostMapping("/verification")
    @AllowedPlatformRoles(PlatformRole.AUDITOR)
    AuditVerification verify(@RequestParam(required = false) @Nullable String ofTenant) {
        return ofTenant == null ? verifyPlatform() : visit.in(ofTenant, VERIFIED, OBJECT, audit::verify);
    }

    private AuditVerification verifyPlatform() {
        AuditVerification found = platformAudit.verify();
        platformAudit.record(VERIFIED, OBJECT, Map.of());
        return found;
    }

    @Operation(
            summary = "封存平台或某单位审计日志中与哈希不符的记录",
            description = "位置和前后链接完整、只是内容与哈希不符的记录，按现状封存，此后的改动仍会被发现；有缺失、插入或替换的记录时不能封存")
    @PostMapping("/seal")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    AuditVerification seal(
            @RequestParam(required = false) @Nullable String ofTenant, @Valid @RequestBody SealRequest request) {
        return ofTenant == null
                ? sealPlatform(request.reason())
                : visit.in(
                        ofTenant,
                        SEALED,
                        OBJECT,
                        Map.of("reason", request.reason()),
                        () -> audit.seal(request.reason()));
    }

    private AuditVerification sealPlatform(String reason) {
        AuditVerification sealed = platformAudit.seal(reason);
        platformAudit.record(SEALED, OBJECT, Map.of("reason", reason));
        return sealed;
    }
}
