package cn.volunteering.volunteer.exemption;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.roster.web.InboxSource;
import cn.volunteering.volunteer.roster.web.RosterInboxItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings exemptions that await confirmation to the committee (NX-17). */
@Component
final class ExemptionInbox implements InboxSource {

    private final AggregateStore<Exemption> exemptions;

    ExemptionInbox(AggregateStore<Exemption> exemptions) {
        this.exemptions = exemptions;
    }

    @Override
    public Optional<RosterInboxItem> item() {
        return TenantScope.actor().is(TenantRole.COMMITTEE) ? Optional.of(toConfirm()) : Optional.empty();
    }

    private RosterInboxItem toConfirm() {
        long count = exemptions.count(where(Exemption::stage).is(Exemption.Stage.ENTERED.name()));
        return new RosterInboxItem(
                RosterInboxItem.Kind.EXEMPTIONS_TO_CONFIRM, "待另一人确认的豁免", count, "/exemptions?stage=ENTERED");
    }
}
