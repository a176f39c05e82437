package cn.volunteering.scoring.transfer.events;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.hours.HoursPosted;
import cn.volunteering.scoring.transfer.BalanceCarried;
import cn.volunteering.scoring.transfer.ReceiveBalance;
import cn.volunteering.scoring.transfer.StateBalance;
import cn.volunteering.scoring.transfer.events.TransferCompleted.Travels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries the service and points of transferred people from one agency to the other. */
@Configuration(proxyBeanMethods = false)
class TransferEvents {

    @Bean
    Subscription transferredBalances(StateBalance stateBalance, ReceiveBalance receiveBalance) {
        return Subscription.of("scoring-transfers")
                .gathering()
                .topic(TransferCompleted.TOPIC)
                .topic(BalanceCarried.TOPIC)
                .onEach(
                        TransferCompleted.TYPE,
                        TransferCompleted.class,
                        (_, completed) -> take(completed, stateBalance, receiveBalance))
                .onEach(BalanceCarried.TYPE, BalanceCarried.class, (_, stated) -> receiveBalance.stated(stated))
                .on(
                        HoursPosted.TYPE,
                        HoursPosted.class,
                        events -> stateBalance.follow(events.stream()
                                .map(received -> received.data().volunteerId())
                                .collect(toUnmodifiableSet())));
    }

    private static void take(TransferCompleted completed, StateBalance giving, ReceiveBalance receiving) {
        var travels = completed.travels();
        if (travels == null) {
            return;
        }
        switch (completed.side()) {
            case GIVING ->
                giving.departed(
                        completed.transferId(),
                        completed.volunteerId(),
                        completed.otherAgency(),
                        completed.on(),
                        travels == Travels.HOURS_AND_POINTS);
            case RECEIVING ->
                receiving.joined(
                        completed.transferId(), completed.otherAgency(), completed.volunteerId(), completed.on());
        }
    }
}
