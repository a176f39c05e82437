package cn.volunteering.volunteer;

import cn.volunteering.national.ContentSeal;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.archive.PersonalFields;
import cn.volunteering.volunteer.archive.RosterFields;
import cn.volunteering.volunteer.personaldata.AesGcmCipher;
import cn.volunteering.volunteer.personaldata.PersonalDataCipher;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Wires the protection of personal data, which all subjects of the service share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonalDataProperties.class)
class VolunteerConfiguration {

    @Bean
    PersonalDataCipher personalDataCipher(PersonalDataProperties properties) {
        return new AesGcmCipher(properties.keys(), () -> TenantScope.tenant().value());
    }

    @Bean
    PersonalDataSafe personalDataSafe(PersonalDataCipher cipher) {
        return new PersonalDataSafe(cipher);
    }

    @Bean
    PersonalFields personalFields(PersonalDataSafe safe, ContentSeal packages, MongoConverter converter) {
        return new RosterFields(safe, packages, converter);
    }
}
