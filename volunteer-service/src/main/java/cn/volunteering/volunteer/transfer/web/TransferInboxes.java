package cn.volunteering.volunteer.transfer.web;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.roster.web.InboxSource;
import cn.volunteering.volunteer.roster.web.RosterInboxItem;
import cn.volunteering.volunteer.transfer.IncomingTransfer;
import cn.volunteering.volunteer.transfer.OutgoingTransfer;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings offers of other agencies, and transfers that another agency has accepted, to the committee (NX-50). */
@Configuration(proxyBeanMethods = false)
class TransferInboxes {

    @Bean
    InboxSource transfersToAnswer(AggregateStore<IncomingTransfer> transfers) {
        var offered = where(IncomingTransfer::state).is(IncomingTransfer.State.OFFERED.name());
        return () -> forCommittee(() -> new RosterInboxItem(
                RosterInboxItem.Kind.TRANSFERS_TO_ANSWER,
                "待答复的转入",
                transfers.count(offered),
                "/incoming-transfers?state=OFFERED"));
    }

    @Bean
    InboxSource transfersToComplete(AggregateStore<OutgoingTransfer> transfers) {
        var accepted = where(OutgoingTransfer::state).is(OutgoingTransfer.State.ACCEPTED.name());
        return () -> forCommittee(() -> new RosterInboxItem(
                RosterInboxItem.Kind.TRANSFERS_TO_COMPLETE,
                "接收单位已同意、待办理的转出",
                transfers.count(accepted),
                "/outgoing-transfers?state=ACCEPTED"));
    }

    private static Optional<RosterInboxItem> forCommittee(Supplier<RosterInboxItem> item) {
        return TenantScope.actor().is(TenantRole.COMMITTEE) ? Optional.of(item.get()) : Optional.empty();
    }
}
