package cn.volunteering.policy.store;

import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.tenancy.mongo.ExtraConversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Enables a service to store policy values, and provides the catalogue of their keys. Imported by services that store
 * documents or published versions.
 */
@Configuration(proxyBeanMethods = false)
public class PolicyValueStorage {

    @Bean
    ExtraConversions policyValues() {
        return ValueConverters.all();
    }

    @Bean
    KeyCatalogue keyCatalogue() {
        return CatalogueFile.read();
    }
}
