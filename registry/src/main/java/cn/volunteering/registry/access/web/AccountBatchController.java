package cn.volunteering.registry.access.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.edge.input.Item;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
    private final SlipPrinter printer;

    AccountBatchController(OpenBatch batch, SlipPrinter printer) {
        this.batch = batch;
        this.printer = printer;
    }

    /** The accounts to open. */
    @Schema(description = "批量开设账号")
    record BatchForm(@NotEmpty @Size(max = 200) List<Item<VolunteerAccountForm>> accounts) {}

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
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(BatchAnswer.of(opened(form)));
    }

    private List<AccountSlip> opened(BatchForm form) {
        return form.accounts().stream().map(batch::open).toList();
    }

    @Operation(
            summary = "为多名志愿者开设账号，答复为可直接打印的账号条",
            description = "每人一条：姓名、登录名、一次性密码、网址、下一步和有效期；末页为未开设的账号及原因。只在这一次答复中给出，不保存，也不能再次取得")
    @PostMapping(path = "/slips", produces = MediaType.TEXT_HTML_VALUE)
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<byte[]> openForPrint(@Valid @RequestBody BatchForm form) {
        return printer.printed(opened(form));
    }
}
