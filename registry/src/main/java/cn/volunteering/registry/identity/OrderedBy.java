package cn.volunteering.registry.identity;

import cn.volunteering.domain.Refusal;

/** The authority behind a change to an account, which determines the accounts that may be changed. */
public enum OrderedBy {
    /** The tenant itself, which may change accounts that belong only to this tenant. */
    TENANT(Refusal.of("account-shared", "该账号不只属于本单位，本单位不能为其重设密码，请联系平台运维人员")),
    /** An operator, who may also change accounts that several tenants share, but none with a platform role. */
    OPERATOR(Refusal.of("account-of-platform", "该账号承担平台职责，不能在租户名下重设密码"));

    private final Refusal refusal;

    OrderedBy(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Returns the refusal for an account that this authority may not change. */
    public Refusal refusal() {
        return refusal;
    }
}
