package cn.volunteering.volunteer.community;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.subject.RegisterController;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of communities. */
@Tag(name = "驻地社区")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/communities")
@SubjectRoles(writers = {COMMITTEE, LIAISON})
class CommunityController extends RegisterController<Community> {

    CommunityController(AggregateStore<Community> communities) {
        super(communities);
    }
}
