package cn.volunteering.volunteer.roster;

import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Answers in place of the registry: a tenant has all accounts but those named {@code unknown};
 * those named {@code liaison} have that role.
 */
@Primary
@Component
class KnownAccounts implements TenantAccounts {

    @Override
    public Optional<TenantAccount> find(AccountId account) {
        return account.value().startsWith("unknown")
                ? Optional.empty()
                : Optional.of(new TenantAccount(account.value().startsWith("liaison")));
    }
}
