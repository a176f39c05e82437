package cn.volunteering.activity.signup.store;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.SignUp;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The stores of agendas and orders, and the use case on them. */
@Configuration(proxyBeanMethods = false)
class SignupConfiguration {

    private static final String AGENDAS = "agendas";

    @Bean
    CollectionDefinition agendaCollection() {
        return AggregateStores.collection(AGENDAS).index("state.volunteerId", "state.day");
    }

    @Bean
    CollectionDefinition signupLineCollection() {
        return CollectionDefinition.named(MongoSignupLines.COLLECTION);
    }

    @Bean
    AggregateStore<Agenda> agendas(AggregateStores stores) {
        return stores.of(AGENDAS, Agenda.class);
    }

    @Bean
    SignupLines signupLines(MongoTemplate mongoTemplate) {
        return new MongoSignupLines(mongoTemplate);
    }

    @Bean
    Agendas agendaQueries(AggregateStore<Agenda> agendas, AggregateStore<Activity> activities) {
        return new MongoAgendas(agendas, activities);
    }

    @Bean
    OpenActivities openActivities(AggregateStore<Activity> activities) {
        return new OpenActivities(activities);
    }

    @Bean
    SignUp signUp(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Agenda> store,
            Agendas agendas,
            SignupLines lines,
            Clock clock) {
        return new SignUp(members, activities, store, agendas, lines, clock);
    }
}
