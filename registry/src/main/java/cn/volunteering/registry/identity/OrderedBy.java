package cn.volunteering.registry.identity;

import cn.volunteering.domain.Refusal;

/** Who orders a change to an account, and so how far the order reaches. */
public enum OrderedBy {
    /** The tenant itself: for accounts that belong to this tenant only. */
    TENANT(Refusal.of("account-shared", "该账号不只属于本单位，本单位不能为其重设密码，请联系平台运维人员")),
    /** An operator: for accounts that several tenants share as well, but for none with a platform role. */
    OPERATOR(Refusal.of("account-of-platform", "该账号承担平台职责，不能在租户名下重设密码"));

    private final Refusal refusal;

    OrderedBy(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Returns the refusal for an account that reaches further than the order. */
    public Refusal refusal() {
        return refusal;
    }
}
