package cn.volunteering.volunteer.transfer.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.transfer.IncomingTransfer;
import cn.volunteering.volunteer.transfer.TransferredPerson;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows transfers from other agencies with names, masked personal data, and what the caller may do. */
@Component
class IncomingTransferViews {

    static final String ACCEPT = "incoming-transfer.ACCEPT";
    static final String REFUSE = "incoming-transfer.REFUSE";

    private final PersonalDataSafe safe;
    private final OrgUnits units;
    private final TenantDirectory tenants;
    private final PermittedActions permitted;

    IncomingTransferViews(PersonalDataSafe safe, OrgUnits units, TenantDirectory tenants, PermittedActions permitted) {
        this.safe = safe;
        this.units = units;
        this.tenants = tenants;
        this.permitted = permitted;
    }

    ResponseEntity<IncomingTransferView> shown(Versioned<IncomingTransfer> transfer) {
        return ETags.ok(transfer, view(transfer, unitNames()));
    }

    PageOf<IncomingTransferView> page(Page<Versioned<IncomingTransfer>> page) {
        var names = unitNames();
        return PageOf.of(page, each -> view(each, names));
    }

    private Map<UnitId, String> unitNames() {
        return units.all().stream().collect(toMap(OrgUnit::id, OrgUnit::name));
    }

    private IncomingTransferView view(Versioned<IncomingTransfer> transfer, Map<UnitId, String> names) {
        var it = transfer.state();
        var person = Optional.ofNullable(it.person());
        return new IncomingTransferView(
                it.id(),
                it.from(),
                tenants.find(it.from()).map(TenantEntry::name).orElse(null),
                it.name(),
                person.map(each -> safe.open(each.documentType(), each.document(), it.id())
                                .masked())
                        .orElse(null),
                person.map(each -> maskedPhone(each, it)).orElse(null),
                person.map(each -> each.national().number()).orElse(null),
                person.map(TransferredPerson::firstJoinedOn).orElse(null),
                it.state(),
                it.receivedOn(),
                it.section(),
                it.section() == null ? null : names.get(it.section()),
                it.reason(),
                it.volunteer(),
                it.joinedOn(),
                it.travels(),
                actionsOn(it),
                transfer.version());
    }

    private @Nullable String maskedPhone(TransferredPerson person, IncomingTransfer transfer) {
        return person.phone() == null ? null : safe.maskedPhone(person.phone(), transfer.id());
    }

    private List<String> actionsOn(IncomingTransfer it) {
        boolean isOpen = it.unlessOffered().isEmpty();
        return permitted
                .to("incoming-transfer")
                .offer("ACCEPT", () -> isOpen)
                .offer("REFUSE", () -> isOpen)
                .names();
    }
}
