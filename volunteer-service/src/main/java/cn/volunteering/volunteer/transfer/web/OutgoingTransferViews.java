package cn.volunteering.volunteer.transfer.web;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.KnownVolunteers;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.transfer.OutgoingTransfer;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows transfers to other agencies with the person's name, and what the caller may do. */
@Component
class OutgoingTransferViews {

    static final String CONSENT = "outgoing-transfer.CONSENT";
    static final String DECLINE = "outgoing-transfer.DECLINE";
    static final String WITHDRAW = "outgoing-transfer.WITHDRAW";
    static final String DEPART = "outgoing-transfer.DEPART";

    private final KnownVolunteers known;
    private final Volunteers volunteers;
    private final PermittedActions permitted;

    OutgoingTransferViews(KnownVolunteers known, Volunteers volunteers, PermittedActions permitted) {
        this.known = known;
        this.volunteers = volunteers;
        this.permitted = permitted;
    }

    ResponseEntity<OutgoingTransferView> shown(Versioned<OutgoingTransfer> transfer) {
        return ETags.ok(transfer, view(transfer));
    }

    OutgoingTransferView view(Versioned<OutgoingTransfer> transfer) {
        return view(transfer, known.names(List.of(transfer.state().volunteer())), self());
    }

    PageOf<OutgoingTransferView> page(Page<Versioned<OutgoingTransfer>> page) {
        var names = known.names(
                page.getContent().stream().map(each -> each.state().volunteer()).toList());
        var self = self();
        return PageOf.of(page, each -> view(each, names, self));
    }

    private Optional<VolunteerId> self() {
        return volunteers.findByAccount(new AccountId(TenantScope.actor().id())).map(found -> found.state()
                .id());
    }

    private OutgoingTransferView view(
            Versioned<OutgoingTransfer> transfer, Map<String, String> names, Optional<VolunteerId> self) {
        var it = transfer.state();
        return new OutgoingTransferView(
                it.id(),
                it.volunteer(),
                names.get(it.volunteer().value()),
                it.to(),
                it.toName(),
                it.state(),
                it.openedOn(),
                it.consentedOn(),
                it.reason(),
                it.leftOn(),
                it.travels(),
                actionsOn(it, self.filter(it.volunteer()::equals).isPresent()),
                transfer.version());
    }

    private List<String> actionsOn(OutgoingTransfer it, boolean isOwn) {
        boolean mayAnswer = isOwn && it.objectionToAnswer().isEmpty();
        return permitted
                .to("outgoing-transfer")
                .offer("CONSENT", () -> mayAnswer)
                .offer("DECLINE", () -> mayAnswer)
                .offer("DEPART", () -> it.objectionToDeparture().isEmpty())
                .offer("WITHDRAW", () -> it.withdraw(TenantScope.tenant()) instanceof Decision.Accepted)
                .names();
    }
}
