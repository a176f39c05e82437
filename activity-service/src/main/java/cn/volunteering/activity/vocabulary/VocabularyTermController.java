package cn.volunteering.activity.vocabulary;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.subject.RegisterController;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of the agency's own terms. */
@Tag(name = "词汇")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/vocabulary-terms")
@SubjectRoles(writers = COMMITTEE)
class VocabularyTermController extends RegisterController<VocabularyTerm> {

    VocabularyTermController(AggregateStore<VocabularyTerm> terms) {
        super(terms);
    }
}
