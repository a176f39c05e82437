package cn.volunteering.scoring.serial;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sequences of numbers, kept as a register. */
@Configuration(proxyBeanMethods = false)
class SerialSubject {

    @Bean
    AggregateStore<Serial> serialStore(AggregateStores stores) {
        return stores.of(Subject.register("serial", Serial.class));
    }

    @Bean
    Serials serials(AggregateStore<Serial> store) {
        return new Serials(store);
    }
}
