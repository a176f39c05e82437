package cn.volunteering.reporting.evidence;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.web.subject.SubjectAccess.Kind.WRITE;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.subject.AggregateView;
import cn.volunteering.web.subject.SubjectAccess;
import cn.volunteering.web.subject.SubjectController;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The committee enters indicators with their evidence, and the grades that an assessor gives. */
@Tag(name = "凭材料评定的指标")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/evidence-indicators")
@SubjectRoles(
        readers = {COMMITTEE, LIAISON, OFFICER},
        writers = COMMITTEE)
class EvidenceController extends SubjectController<EvidenceIndicator, EvidenceIndicator> {

    private final ProveIndicators proveIndicators;

    EvidenceController(AggregateStore<EvidenceIndicator> indicators, ProveIndicators proveIndicators) {
        super(indicators);
        this.proveIndicators = proveIndicators;
    }

    @Operation(summary = "登记一项凭材料评定的指标", description = "写明出处、份额和佐证材料；与自动计算的指标一起计入当年志愿服务的考核得分")
    @PostMapping
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<EvidenceIndicator>> enter(@Valid @RequestBody EvidenceIndicator.Form form) {
        return created(proveIndicators.enter(form));
    }

    @Operation(summary = "修改指标或其佐证材料", description = "修改后原评定等级作废，须重新评定")
    @PutMapping("/{id}")
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<EvidenceIndicator>> change(
            @PathVariable String id, IfMatch version, @Valid @RequestBody EvidenceIndicator.Form form) {
        return shown(proveIndicators.change(seen(id, version), form));
    }

    @Operation(summary = "登记评定等级", description = "由登记材料以外的管理人员登记评定人给出的等级和理由；得分比例由政策规定；没有佐证材料不能评为 A、B、C")
    @PostMapping("/{id}/grade")
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<EvidenceIndicator>> grade(
            @PathVariable String id, IfMatch version, @Valid @RequestBody EvidenceIndicator.Assessed assessed) {
        return shown(proveIndicators.grade(seen(id, version), assessed));
    }

    @Operation(summary = "删除一项指标")
    @DeleteMapping("/{id}")
    @SubjectAccess(WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch version) {
        proveIndicators.remove(seen(id, version));
    }

    @Override
    protected Function<EvidenceIndicator, EvidenceIndicator> views(List<EvidenceIndicator> indicators) {
        return Function.identity();
    }

    @Override
    protected List<String> actionsOn(EvidenceIndicator indicator) {
        return proveIndicators.mayGrade(indicator) ? List.of("CHANGE", "REMOVE", "GRADE") : List.of("CHANGE", "REMOVE");
    }
}
