package cn.volunteering.volunteer.roster.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.volunteer.roster.export.ExportRoster;
import cn.volunteering.volunteer.roster.export.SheetFile;
import cn.volunteering.volunteer.roster.store.Roster;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports the roster as a masked file, within the caller's reach. */
@Tag(name = "名册导出")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer")
class RosterExportController {

    private final RosterAccess access;
    private final Roster roster;
    private final ExportRoster export;

    RosterExportController(RosterAccess access, Roster roster, ExportRoster export) {
        this.access = access;
        this.roster = roster;
        this.export = export;
    }

    @Operation(summary = "导出名册为 CSV，证件号码和手机已隐藏")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/roster.csv")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<byte[]> csv() {
        return file(SheetFile.CSV, "roster.csv");
    }

    @Operation(summary = "导出名册为 XLSX，证件号码和手机已隐藏")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/roster.xlsx")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<byte[]> xlsx() {
        return file(SheetFile.XLSX, "roster.xlsx");
    }

    private ResponseEntity<byte[]> file(SheetFile format, String name) {
        var reach = access.reach();
        byte[] content = export.run(roster.everyone(reach), reach, format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
