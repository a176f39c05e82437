package cn.volunteering.volunteer.exemption;

import static cn.volunteering.web.subject.SubjectAccess.Kind.WRITE;

import cn.volunteering.domain.LastingRecords;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.roster.KnownVolunteers;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.subject.AggregateView;
import cn.volunteering.web.subject.LastingController;
import cn.volunteering.web.subject.SubjectAccess;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The committee enters exemptions, and is alone in seeing why someone is exempt. */
@Tag(name = "豁免")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/exemptions")
@SubjectRoles(readers = TenantRole.COMMITTEE, writers = TenantRole.COMMITTEE)
class ExemptionController extends LastingController<Exemption, Exemption.Form, ExemptionView> {

    private final ConfirmExemption confirmExemption;
    private final KnownVolunteers volunteers;

    ExemptionController(
            AggregateStore<Exemption> exemptions,
            LastingRecords<Exemption, Exemption.Form> records,
            ConfirmExemption confirmExemption,
            KnownVolunteers volunteers) {
        super(exemptions, records);
        this.confirmExemption = confirmExemption;
        this.volunteers = volunteers;
    }

    @Operation(summary = "确认他人登记的豁免", description = "由登记人以外的管理人员确认，确认前不起作用；修改后须重新确认")
    @PostMapping("/{id}/confirmation")
    @SubjectAccess(WRITE)
    public ResponseEntity<AggregateView<ExemptionView>> confirm(@PathVariable String id, IfMatch version) {
        return shown(confirmExemption.confirm(seen(id, version)));
    }

    @Override
    protected Function<Exemption, ExemptionView> views(List<Exemption> exemptions) {
        var names = volunteers.names(
                exemptions.stream().map(each -> each.form().volunteerId()).toList());
        return exemption -> ExemptionView.of(exemption, names);
    }

    @Override
    protected List<String> actionsOn(Exemption exemption) {
        var actions = new ArrayList<>(super.actionsOn(exemption));
        if (confirmExemption.mayConfirm(exemption)) {
            actions.add("CONFIRM");
        }
        return actions;
    }
}
