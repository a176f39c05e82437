package cn.volunteering.registry.policy.web;

import static cn.volunteering.edge.TenantRole.AUDITOR;
import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.registry.policy.TenantPolicies;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Imports and exports policy documents as YAML files. */
@Tag(name = "政策文件")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry")
class PolicyFileController {

    private static final String YAML = "application/yaml";

    private final TenantPolicies policies;
    private final PolicyViews views;
    private final PolicyFiles files;

    PolicyFileController(TenantPolicies policies, PolicyViews views, PolicyFiles files) {
        this.policies = policies;
        this.views = views;
        this.files = files;
    }

    @Operation(summary = "导入政策文件（YAML）为草稿", description = "文件的编号与本单位已有的政策文件相同时，成为该文件的草稿；否则成为新文件。导入后须发布才生效")
    @PostMapping("/policies/files")
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<PolicyView> upload(@RequestPart MultipartFile file) throws IOException {
        var form = files.read(file.getBytes(), TenantScope.tenant(), policies.layer());
        var policy = policies.store(form.newId(), form.content());
        return ETags.created(policy, views.view(policy));
    }

    @Operation(summary = "导出政策文件的一个版本（YAML）")
    @ApiResponse(
            responseCode = "200",
            description = "政策文件",
            content = @Content(mediaType = YAML, schema = @Schema(type = "object")))
    @GetMapping(path = "/policies/{id}/versions/{version}/file", produces = YAML)
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER, AUDITOR})
    ResponseEntity<byte[]> download(@PathVariable PolicyId id, @PathVariable @Positive int version) {
        String text = files.write(policies.get(id).state(), policies.version(id, version));
        var name = ContentDisposition.attachment()
                .filename(id + "-v" + version + ".yaml")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @Operation(summary = "政策文件（YAML）的 JSON Schema，供编辑器检查和提示")
    @GetMapping("/policy-file-schema")
    @AllowedRoles({COMMITTEE, OFFICER, LIAISON, VOLUNTEER, AUDITOR})
    JsonNode schema() {
        return files.schema();
    }
}
