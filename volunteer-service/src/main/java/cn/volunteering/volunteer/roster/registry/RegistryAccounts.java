package cn.volunteering.volunteer.roster.registry;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.TenantAccounts;
import cn.volunteering.web.registry.RegistryCalls;
import java.util.List;
import java.util.Optional;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the registry for the caller: anyone who links an account must be allowed to see it. */
@Component
class RegistryAccounts implements TenantAccounts {

    private final RegistryCalls registry;

    RegistryAccounts(DiscoveryClient services, RestClient.Builder clients) {
        registry = new RegistryCalls(services, clients);
    }

    /** The part of the registry's answer that matters here. */
    private record Account(List<String> roles) {}

    @Override
    public Optional<TenantAccount> find(AccountId account) {
        return registry.find(Account.class, "/accounts/{id}", account.value())
                .map(found -> new TenantAccount(found.roles().contains(TenantRole.LIAISON)));
    }
}
