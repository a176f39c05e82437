package cn.volunteering.volunteer.community;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Communities, by sub-district and name. */
@Configuration(proxyBeanMethods = false)
class CommunitySubject {

    @Bean
    AggregateStore<Community> communities(AggregateStores stores) {
        return stores.of(Subject.register("community", Community.class)
                .ascending(Community::subDistrict, Community::name)
                .sortable("name", Community::name)
                .listed("subDistrict", Community::subDistrict));
    }
}
