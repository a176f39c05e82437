package cn.volunteering.volunteer.transfer.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.transfer.OutgoingTransfer;
import cn.volunteering.volunteer.transfer.SendTransfer;
import cn.volunteering.volunteer.transfer.TransferId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** Lets the committee transfer people to other agencies (关系转接, NX-50). */
@Tag(name = "关系转接")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/outgoing-transfers")
class OutgoingTransferController {

    private final AggregateStore<OutgoingTransfer> transfers;
    private final AggregateStore<Volunteer> volunteers;
    private final SendTransfer send;
    private final OutgoingTransferViews views;

    OutgoingTransferController(
            AggregateStore<OutgoingTransfer> transfers,
            AggregateStore<Volunteer> volunteers,
            SendTransfer send,
            OutgoingTransferViews views) {
        this.transfers = transfers;
        this.volunteers = volunteers;
        this.send = send;
        this.views = views;
    }

    /** The person and the agency to which they are to be transferred. */
    record OpeningRequest(
            @NotNull VolunteerId volunteerId,

            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,30}")
            String to,

            @NotBlank @Size(max = 100) String toName) {}

    /** The first day off the roster. */
    record DepartureRequest(@NotNull LocalDate on) {}

    @Operation(summary = "发起转出", description = "本人同意后才发给接收单位；不核实接收单位代码是否存在")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<OutgoingTransferView> open(@Valid @RequestBody OpeningRequest request) {
        var person = volunteers.get(request.volunteerId().value()).state();
        var transfer =
                send.open(person, new TenantId(request.to()), request.toName().strip());
        return ETags.created(transfer, views.view(transfer));
    }

    @Operation(summary = "转出列表，最近发起的在前")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<OutgoingTransferView> list(
            @RequestParam(required = false) OutgoingTransfer.@Nullable State state,
            @ParameterObject @Sortable(OutgoingTransfer.class) Pageable page) {
        return views.page(transfers.page(Filter.NONE.with("state", state), page));
    }

    @Operation(summary = "查看一项转出")
    @GetMapping("/{id}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<OutgoingTransferView> show(@PathVariable TransferId id) {
        return views.shown(found(id));
    }

    @Operation(summary = "撤回转出", description = "本人转出之前")
    @PostMapping("/{id}/withdrawal")
    @CarriesOut(OutgoingTransferViews.WITHDRAW)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<OutgoingTransferView> withdraw(@PathVariable TransferId id) {
        return views.shown(send.withdraw(id));
    }

    @Operation(summary = "办理转出", description = "接收单位同意之后；on 为不再在册的第一天，不晚于今天；职务、名额和账号随退出一并处理")
    @PostMapping("/{id}/departure")
    @CarriesOut(OutgoingTransferViews.DEPART)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<OutgoingTransferView> depart(
            @PathVariable TransferId id, IfMatch seen, @Valid @RequestBody DepartureRequest request) {
        return views.shown(send.depart(seen.require(found(id)), request.on()));
    }

    private Versioned<OutgoingTransfer> found(TransferId id) {
        return transfers.get(id.value());
    }
}
