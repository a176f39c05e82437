package cn.volunteering.web.operations;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.archive.Disclosure;
import cn.volunteering.tenancy.archive.ExportTenant;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.problem.UnfinishedAnswerException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Exports all data that this service holds about a tenant. The archive is streamed on the request thread, because the
 * tenant is bound only there.
 */
@Tag(name = "数据导出")
@RestController
@RequestMapping("/api/tenants/{tenant}/${platform.service}/export")
class ExportController {

    private static final String ZIP = "application/zip";

    private final ExportTenant export;
    private final DatabaseNames names;

    ExportController(ExportTenant export, DatabaseNames names) {
        this.export = export;
        this.names = names;
    }

    /** The purpose for which unmasked values are needed. It is written to the audit log. */
    record Purpose(@NotBlank @Size(min = 2, max = 200) String purpose) {}

    @Operation(summary = "导出本服务持有的本单位全部数据，证件号码和手机已隐藏，记入审计日志")
    @GetMapping(produces = ZIP)
    @AllowedRoles(TenantRole.COMMITTEE)
    void masked(HttpServletResponse response) {
        send(Disclosure.masked(), response);
    }

    @Operation(summary = "导出本服务持有的本单位全部数据，含完整证件号码和手机，须说明用途，记入审计日志")
    @PostMapping(produces = ZIP)
    @AllowedRoles(TenantRole.COMMITTEE)
    void inFull(@Valid @RequestBody Purpose purpose, HttpServletResponse response) {
        send(Disclosure.inFull(purpose.purpose()), response);
    }

    private void send(Disclosure disclosure, HttpServletResponse response) {
        var name = ContentDisposition.attachment().filename(TenantScope.tenant() + "-" + names.service() + ".zip");
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.build().toString());
        try {
            export.run(response.getOutputStream(), disclosure);
        } catch (IOException e) {
            throw UnfinishedAnswerException.orElse(new UncheckedIOException(e), response);
        } catch (RuntimeException e) {
            throw UnfinishedAnswerException.orElse(e, response);
        }
    }
}
