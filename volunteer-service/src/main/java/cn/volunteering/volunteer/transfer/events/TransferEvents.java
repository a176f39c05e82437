package cn.volunteering.volunteer.transfer.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.volunteer.transfer.ReceiveTransfer;
import cn.volunteering.volunteer.transfer.TransferAnswered;
import cn.volunteering.volunteer.transfer.TransferStated;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives offers, withdrawals and departures of the giving agency, and answers of the receiving one. */
@Configuration(proxyBeanMethods = false)
class TransferEvents {

    private static final String TOPIC = "volunteer.events.v1";

    @Bean
    Subscription transfersOfOtherSide(ReceiveTransfer receive) {
        return Subscription.of("volunteer-transfers")
                .topic(TOPIC)
                .onEach(TransferStated.TYPE, TransferStated.class, (_, stated) -> take(stated, receive))
                .onEach(
                        TransferAnswered.TYPE,
                        TransferAnswered.class,
                        (_, answered) -> receive.answered(
                                answered.from(), answered.transferId(), answered.answer(), answered.reason()));
    }

    private static void take(TransferStated stated, ReceiveTransfer receive) {
        switch (stated.statement()) {
            case OFFERED ->
                receive.offered(
                        stated.from(), stated.transferId(), Objects.requireNonNull(stated.person()), stated.travels());
            case WITHDRAWN -> receive.withdrawn(stated.from(), stated.transferId());
            case DEPARTED ->
                receive.departed(stated.from(), stated.transferId(), Objects.requireNonNull(stated.leftOn()));
        }
    }
}
