package cn.volunteering.web.operations;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.web.AllowedPlatformRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Checks and rebuilds read models of one tenant for operators. An operator sees how many figures differ, but not the
 * figures.
 */
@Tag(name = "读模型（平台）")
@RestController
@RequestMapping("/api/platform/${platform.service}/read-models")
class PlatformReadModelController {

    private final ReadModels models;
    private final VisitTenant visit;

    PlatformReadModelController(ReadModels models, VisitTenant visit) {
        this.models = models;
        this.visit = visit;
    }

    /** The result of a drift check of one tenant, in numbers only. */
    record DriftCount(String name, String tenant, boolean clean, long compared, int differences) {}

    @Operation(summary = "读模型列表")
    @GetMapping
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    List<String> list() {
        return models.names();
    }

    @Operation(summary = "核对某单位的读模型，只给出差异数量")
    @GetMapping("/{name}/drift")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    DriftCount drift(@PathVariable String name, @RequestParam String ofTenant) {
        DriftReport report = visit.in(ofTenant, "read-model-checked", objectOf(name), () -> models.drift(name));
        return new DriftCount(
                name,
                ofTenant,
                report.isClean(),
                report.compared(),
                report.differences().size());
    }

    @Operation(summary = "重建某单位的读模型")
    @PostMapping("/{name}/rebuild")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rebuild(@PathVariable String name, @RequestParam String ofTenant) {
        visit.in(ofTenant, "read-model-rebuilt", objectOf(name), () -> {
            models.rebuild(name);
            return name;
        });
    }

    private static String objectOf(String name) {
        return "read-model/" + name;
    }
}
