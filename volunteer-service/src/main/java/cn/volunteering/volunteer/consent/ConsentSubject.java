package cn.volunteering.volunteer.consent;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consents, kept as a register with one entry per person. */
@Configuration(proxyBeanMethods = false)
class ConsentSubject {

    @Bean
    AggregateStore<Consents> consents(AggregateStores stores) {
        return stores.of(
                Subject.register("consents", Consents.class).publishes(ConsentsChanged.TYPE, ConsentsChanged.class));
    }

    @Bean
    ConsentTexts consentTexts() {
        return ConsentTextsFile.read();
    }

    @Bean
    GiveConsent giveConsent(AggregateStore<Consents> consents, ConsentTexts texts, PlatformCalendar calendar) {
        return new GiveConsent(consents, texts, calendar);
    }
}
