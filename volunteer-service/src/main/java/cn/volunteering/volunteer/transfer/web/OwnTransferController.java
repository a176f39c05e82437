package cn.volunteering.volunteer.transfer.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.web.RosterAccess;
import cn.volunteering.volunteer.transfer.OutgoingTransfer;
import cn.volunteering.volunteer.transfer.SendTransfer;
import cn.volunteering.volunteer.transfer.TransferId;
import cn.volunteering.volunteer.transfer.TravelRule;
import cn.volunteering.volunteer.transfer.Travels;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets people ask for a transfer to another agency, and consent to one or decline it (NX-50). */
@Tag(name = "我的转接")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/outgoing-transfers")
class OwnTransferController {

    private final AggregateStore<OutgoingTransfer> transfers;
    private final SendTransfer send;
    private final RosterAccess access;
    private final TravelRule rule;
    private final PlatformCalendar calendar;
    private final OutgoingTransferViews views;

    OwnTransferController(
            AggregateStore<OutgoingTransfer> transfers,
            SendTransfer send,
            RosterAccess access,
            TravelRule rule,
            PlatformCalendar calendar,
            OutgoingTransferViews views) {
        this.transfers = transfers;
        this.send = send;
        this.access = access;
        this.rule = rule;
        this.calendar = calendar;
        this.views = views;
    }

    /** What goes with people whose transfer is opened today, beside the entry on the roster. */
    record TermsView(Travels travels) {}

    @Operation(summary = "转接时随转的内容", description = "按本单位今天适用的规定")
    @GetMapping("/mine/terms")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    TermsView terms() {
        return new TermsView(rule.inForceOn(calendar.today()));
    }

    @Operation(summary = "本人申请转接", description = "申请即为同意，随即发给接收单位")
    @PostMapping("/mine")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<OutgoingTransferView> open(@Valid @RequestBody TransferRequest request) {
        var self = access.self().state();
        var opened = send.open(self, request.receiver(), request.toName().strip());
        return views.shown(send.consent(opened.state().id(), self));
    }

    @Operation(summary = "本人的转接")
    @GetMapping("/mine")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<OutgoingTransferView> mine(@ParameterObject Pageable page) {
        var self = access.self().state().id();
        return views.page(transfers.page(Filter.NONE.with("volunteer", self), page));
    }

    @Operation(summary = "同意转接", description = "同意后姓名、证件、手机、全国志愿者编号等资料转给接收单位；转入后，服务时长以及 travels 所示的积分随转")
    @PostMapping("/{id}/consent")
    @CarriesOut(OutgoingTransferViews.CONSENT)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<OutgoingTransferView> consent(@PathVariable TransferId id) {
        var self = access.self().state();
        return views.shown(send.consent(own(id, self), self));
    }

    @Operation(summary = "不同意转接", description = "没有其他后果")
    @PostMapping("/{id}/declining")
    @CarriesOut(OutgoingTransferViews.DECLINE)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<OutgoingTransferView> decline(@PathVariable TransferId id) {
        return views.shown(send.decline(own(id, access.self().state())));
    }

    private TransferId own(TransferId id, Volunteer self) {
        return transfers
                .find(id.value())
                .filter(found -> found.state().volunteer().equals(self.id()))
                .map(found -> found.state().id())
                .orElseThrow(() -> new NotFoundException("outgoing-transfers", id.value()));
    }
}
