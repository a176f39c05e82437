package cn.volunteering.volunteer.roster.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.volunteer.roster.DisclosePersonalData;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Discloses the personal data of one person in the clear, for a stated purpose and only after an audit entry is
 * written. The only other disclosure is the export of the whole tenant (ADR 0022), on the same terms.
 */
@Tag(name = "个人信息查看")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/volunteers/{id}")
class DisclosureController {

    private final RosterAccess access;
    private final DisclosePersonalData disclose;

    DisclosureController(RosterAccess access, DisclosePersonalData disclose) {
        this.access = access;
        this.disclose = disclose;
    }

    /** The purpose of the disclosure; it is recorded in the audit log. */
    record Purpose(@NotBlank @Size(min = 2, max = 200) String purpose) {}

    /** An identity document in the clear. */
    record DocumentView(String documentType, String documentNumber) {}

    /** A phone number in the clear. */
    record PhoneView(String phone) {}

    @Operation(summary = "查看完整证件号码，须说明用途，记入审计日志")
    @PostMapping("/identity-number-disclosure")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<DocumentView> document(@PathVariable String id, @Valid @RequestBody Purpose purpose) {
        var document = disclose.document(access.volunteer(id).state(), purpose.purpose());
        return unstored(new DocumentView(document.type().code(), document.number()));
    }

    @Operation(summary = "查看完整手机号码，须说明用途，记入审计日志")
    @PostMapping("/phone-disclosure")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<PhoneView> phone(@PathVariable String id, @Valid @RequestBody Purpose purpose) {
        return unstored(new PhoneView(
                disclose.phone(access.volunteer(id).state(), purpose.purpose()).value()));
    }

    private static <B> ResponseEntity<B> unstored(B body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
