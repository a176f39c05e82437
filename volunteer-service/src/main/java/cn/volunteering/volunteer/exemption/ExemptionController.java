package cn.volunteering.volunteer.exemption;

import cn.volunteering.domain.LastingRecords;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.subject.LastingController;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The committee enters exemptions, and is alone in seeing why someone is exempt. */
@Tag(name = "豁免")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/exemptions")
@SubjectRoles(readers = TenantRole.COMMITTEE, writers = TenantRole.COMMITTEE)
class ExemptionController extends LastingController<Exemption, Exemption.Form> {

    ExemptionController(AggregateStore<Exemption> exemptions, LastingRecords<Exemption, Exemption.Form> records) {
        super(exemptions, records);
    }
}
