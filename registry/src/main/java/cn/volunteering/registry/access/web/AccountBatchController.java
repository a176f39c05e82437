package cn.volunteering.registry.access.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens accounts for many volunteers at once; each gets an answer of its own. */
@Tag(name = "账号")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry/accounts/batch")
class AccountBatchController {

    private final OpenBatch batch;

    AccountBatchController(OpenBatch batch) {
        this.batch = batch;
    }

    /** The accounts to open. */
    @Schema(description = "批量开设账号")
    record BatchForm(@NotEmpty @Size(max = 200) List<@NotNull VolunteerAccountForm> accounts) {}

    /** The answers, in the order of the request. */
    @Schema(description = "逐个答复，次序与请求相同；一次性密码只显示这一次，可直接打印成账号条")
    record BatchAnswer(int opened, int refused, List<AccountSlip> items) {

        static BatchAnswer of(List<AccountSlip> items) {
            int opened = (int) items.stream().filter(AccountSlip::isOpened).count();
            return new BatchAnswer(opened, items.size() - opened, items);
        }
    }

    @Operation(summary = "为多名志愿者开设账号，逐个答复；账号随后自动关联到志愿者")
    @PostMapping
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<BatchAnswer> open(@Valid @RequestBody BatchForm form) {
        var items = form.accounts().stream().map(batch::open).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(BatchAnswer.of(items));
    }
}
