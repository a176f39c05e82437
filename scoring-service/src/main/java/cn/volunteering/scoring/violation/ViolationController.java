package cn.volunteering.scoring.violation;

import static cn.volunteering.web.subject.SubjectAccess.Kind.WRITE;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.subject.AggregateView;
import cn.volunteering.web.subject.SubjectAccess;
import cn.volunteering.web.subject.SubjectController;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The committee records violations that were upheld, and lifts decisions that turn out wrong. */
@Tag(name = "违规认定")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/violations")
@SubjectRoles(readers = TenantRole.COMMITTEE, writers = TenantRole.COMMITTEE)
class ViolationController extends SubjectController<Violation, ViolationView> {

    private final UpholdViolation upholdViolation;
    private final People people;

    ViolationController(AggregateStore<Violation> violations, UpholdViolation upholdViolation, People people) {
        super(violations);
        this.upholdViolation = upholdViolation;
        this.people = people;
    }

    /** The service in which a violation was upheld, and what was found. */
    record UpholdRequest(
            @NotNull RecordId recordId,
            @NotBlank @Size(max = Violation.LONGEST_REASON) String reason) {}

    /** Why the decision is lifted. */
    record LiftRequest(
            @NotBlank @Size(max = Violation.LONGEST_REASON) String reason) {}

    @Operation(summary = "登记查实的违规", description = "该次服务的积分随即扣除；时长须在活动服务中另行作废")
    @PostMapping
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<ViolationView>> uphold(@Valid @RequestBody UpholdRequest request) {
        return created(upholdViolation.uphold(request.recordId(), request.reason(), CurrentAccount.id()));
    }

    @Operation(summary = "撤销违规认定", description = "撤销后积分恢复，不再影响荣誉")
    @PostMapping("/{id}/lift")
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<ViolationView>> lift(
            @PathVariable String id, IfMatch version, @Valid @RequestBody LiftRequest request) {
        return shown(upholdViolation.lift(seen(id, version), request.reason(), CurrentAccount.id()));
    }

    @Override
    protected Function<Violation, ViolationView> views(List<Violation> violations) {
        var names = people.names(violations.stream().map(Violation::volunteer).toList());
        return violation -> ViolationView.of(violation, names);
    }

    @Override
    protected List<String> actionsOn(Violation violation) {
        return violation.holds() ? List.of("LIFT") : List.of();
    }
}
