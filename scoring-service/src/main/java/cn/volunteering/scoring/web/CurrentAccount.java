package cn.volunteering.scoring.web;

import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.tenancy.TenantScope;

/** The account of the person or program that sent the current request. */
public final class CurrentAccount {

    private CurrentAccount() {}

    /** Returns the id of the account, which is the subject of its token. */
    public static AccountId id() {
        return new AccountId(TenantScope.actor().id());
    }
}
