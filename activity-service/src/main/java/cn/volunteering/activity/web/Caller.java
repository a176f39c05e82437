package cn.volunteering.activity.web;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.tenancy.TenantScope;

/** The account behind a request. */
public final class Caller {

    private Caller() {}

    /** Returns the calling account from its token. */
    public static AccountId account() {
        return new AccountId(TenantScope.actor().id());
    }
}
