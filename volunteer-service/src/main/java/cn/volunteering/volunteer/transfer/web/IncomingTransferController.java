package cn.volunteering.volunteer.transfer.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.transfer.AnswerTransfer;
import cn.volunteering.volunteer.transfer.IncomingTransfer;
import cn.volunteering.volunteer.transfer.TransferId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee answer transfers from other agencies (关系转接, NX-50). */
@Tag(name = "关系转接")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/incoming-transfers")
class IncomingTransferController {

    private final AggregateStore<IncomingTransfer> transfers;
    private final AnswerTransfer answer;
    private final IncomingTransferViews views;

    IncomingTransferController(
            AggregateStore<IncomingTransfer> transfers, AnswerTransfer answer, IncomingTransferViews views) {
        this.transfers = transfers;
        this.answer = answer;
        this.views = views;
    }

    /** The units in which the person is placed. */
    record AcceptanceRequest(
            @NotNull UnitId sectionId, @Nullable UnitId branchId) {}

    /** Why the person is not accepted. */
    record RefusalRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "转入列表，最近收到的在前", description = "证件号码和手机只显示部分；办结后不再保留")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<IncomingTransferView> list(
            @RequestParam(required = false) IncomingTransfer.@Nullable State state,
            @ParameterObject @Sortable(IncomingTransfer.class) Pageable page) {
        return views.page(transfers.page(Filter.NONE.with("state", state), page));
    }

    @Operation(summary = "查看一项转入")
    @GetMapping("/{id}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<IncomingTransferView> show(@PathVariable TransferId id) {
        return views.shown(found(id));
    }

    @Operation(summary = "同意转入", description = "指定处室；转出单位办理后列入名册")
    @PostMapping("/{id}/acceptance")
    @CarriesOut(IncomingTransferViews.ACCEPT)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<IncomingTransferView> accept(
            @PathVariable TransferId id, IfMatch seen, @Valid @RequestBody AcceptanceRequest request) {
        return views.shown(answer.accept(seen.require(found(id)), request.sectionId(), request.branchId()));
    }

    @Operation(summary = "不接收", description = "须说明理由")
    @PostMapping("/{id}/refusal")
    @CarriesOut(IncomingTransferViews.REFUSE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<IncomingTransferView> refuse(
            @PathVariable TransferId id, IfMatch seen, @Valid @RequestBody RefusalRequest request) {
        return views.shown(
                answer.refuse(seen.require(found(id)), request.reason().strip()));
    }

    private Versioned<IncomingTransfer> found(TransferId id) {
        return transfers.get(id.value());
    }
}
