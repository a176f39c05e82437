package cn.volunteering.scoring.web;

import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.tenancy.TenantScope;

/** The account behind a request. */
public final class Caller {

    private Caller() {}

    /** The account that calls, as its token says. */
    public static AccountId account() {
        return new AccountId(TenantScope.actor().id());
    }
}
