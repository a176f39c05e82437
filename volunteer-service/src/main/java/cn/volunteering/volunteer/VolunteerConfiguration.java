package cn.volunteering.volunteer;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.archive.PersonalFields;
import cn.volunteering.volunteer.archive.RosterFields;
import cn.volunteering.volunteer.headcount.Headcount;
import cn.volunteering.volunteer.headcount.HeadcountChanged;
import cn.volunteering.volunteer.headcount.RecordHeadcount;
import cn.volunteering.volunteer.organisation.ArrangeUnits;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnitChanged;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitMembers;
import cn.volunteering.volunteer.personaldata.AesGcmCipher;
import cn.volunteering.volunteer.personaldata.PersonalDataCipher;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.VolunteerChanged;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Wires what all subjects of the service share, the use cases of the small subjects, and the published events. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonalDataProperties.class)
class VolunteerConfiguration {

    /** The topic of all events of this service. */
    static final String TOPIC = "volunteer.events.v1";

    @Bean
    EventTypes volunteerEvents() {
        return EventTypes.publishing(TOPIC)
                .type(OrgUnitChanged.TYPE, OrgUnitChanged.class)
                .type(HeadcountChanged.TYPE, HeadcountChanged.class)
                .type(VolunteerChanged.TYPE, VolunteerChanged.class);
    }

    @Bean
    PersonalDataCipher personalDataCipher(PersonalDataProperties properties) {
        return new AesGcmCipher(properties.keys(), () -> TenantScope.tenant().value());
    }

    @Bean
    PersonalDataSafe personalDataSafe(PersonalDataCipher cipher) {
        return new PersonalDataSafe(cipher);
    }

    @Bean
    PersonalFields personalFields(PersonalDataSafe safe, MongoConverter converter) {
        return new RosterFields(safe, converter);
    }

    @Bean
    ArrangeUnits arrangeUnits(AggregateStore<OrgUnit> store, OrgUnits units, UnitMembers members) {
        return new ArrangeUnits(store, units, members);
    }

    @Bean
    RecordHeadcount recordHeadcount(AggregateStore<Headcount> store, PlatformCalendar calendar) {
        return new RecordHeadcount(store, calendar);
    }
}
