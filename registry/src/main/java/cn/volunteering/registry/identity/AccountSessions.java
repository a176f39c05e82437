package cn.volunteering.registry.identity;

/** Ends the sessions of accounts in all parts of the platform. */
@FunctionalInterface
public interface AccountSessions {

    /** Ends all sessions of an account of the bound tenant. */
    void end(AccountId account);
}
