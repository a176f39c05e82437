package cn.volunteering.registry.lifecycle;

import cn.volunteering.registry.flow.FlowOrder;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.IdentityProviderException;
import cn.volunteering.registry.identity.UsernameTakenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the account of a first administrator before an onboarding is accepted. */
public final class FirstAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

    private final IdentityProvider identities;

    public FirstAccounts(IdentityProvider identities) {
        this.identities = identities;
    }

    /**
     * Rejects a name that is in use. While the identity provider is down nothing is rejected: the flow checks the name
     * again when it opens the account.
     *
     * @throws UsernameTakenException if someone else has the name
     */
    void requireAvailable(FlowOrder.Application application) {
        if (!isAvailable(application)) {
            throw new UsernameTakenException();
        }
    }

    private boolean isAvailable(FlowOrder.Application application) {
        try {
            return identities.isAvailable(FirstAccount.of(application));
        } catch (IdentityProviderException e) {
            LOG.warn("Name of the first administrator not checked: {}", e.getMessage());
            return true;
        }
    }
}
