package cn.volunteering.activity.vocabulary;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.AnyYear;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the vocabulary in use: shipped terms and the agency's own. */
@Tag(name = "词汇")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/vocabulary")
class VocabularyController {

    private final Vocabularies vocabularies;

    VocabularyController(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Operation(summary = "本单位可用的词汇，按类别和次序", description = "平台预置的代码附所依据的条款；本单位登记的同类同码条目取代预置条目；on 为当日有效的，q 为名称或代码中的字")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER, OFFICER})
    PageOf<TermView> list(
            @RequestParam(required = false) @Nullable TermKind kind,
            @RequestParam(required = false) @AnyYear @Nullable LocalDate on,
            @RequestParam(required = false) @Size(max = 50) @Nullable String q,
            @ParameterObject @PageableDefault(size = 100) Pageable page) {
        var terms = vocabularies.current().entries().stream()
                .filter(entry -> kind == null || entry.term().kind() == kind)
                .filter(entry -> on == null || entry.term().isValidOn(on))
                .filter(entry -> q == null || entry.term().mentions(q.strip()))
                .toList();
        return PageOf.of(Pages.cut(terms, page), TermView::of);
    }
}
