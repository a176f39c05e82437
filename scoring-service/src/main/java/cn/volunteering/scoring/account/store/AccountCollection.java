package cn.volunteering.scoring.account.store;

import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of volunteers' accounts, with the index by which an account is found. */
@Configuration(proxyBeanMethods = false)
class AccountCollection {

    static final String NAME = "accounts";

    @Bean
    CollectionDefinition accountsCollectionDefinition() {
        return CollectionDefinition.named(NAME).index("account");
    }
}
