package cn.volunteering.activity.signup.store;

import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collections of agendas, indexed by volunteer and day, and of sign-up orders. */
@Configuration(proxyBeanMethods = false)
class SignupCollections {

    static final String LINES = "signup-lines";
    static final String VOLUNTEER = "state.volunteerId";
    static final String DAY = "state.day";

    private static final String AGENDAS = "agendas";

    @Bean
    CollectionDefinition agendaCollectionDefinition() {
        return AggregateStores.collection(AGENDAS).index(VOLUNTEER, DAY);
    }

    @Bean
    CollectionDefinition signupLineCollectionDefinition() {
        return CollectionDefinition.named(LINES);
    }

    @Bean
    AggregateStore<Agenda> agendaStore(AggregateStores stores) {
        return stores.of(AGENDAS, Agenda.class);
    }
}
