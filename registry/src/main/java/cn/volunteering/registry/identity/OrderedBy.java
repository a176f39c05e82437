package cn.volunteering.registry.identity;

import cn.volunteering.domain.Refusal;

/** On whose order an account is changed, and so how far the order reaches. */
public enum OrderedBy {
    /** The tenant's own people: over accounts that belong to this tenant and to nobody else. */
    TENANT(Refusal.of("account-shared", "该账号不只属于本单位，本单位不能为其重设密码，请联系平台运维人员")),
    /** An operator: over accounts that several tenants share as well, but over none that holds a role of the platform. */
    OPERATOR(Refusal.of("account-of-platform", "该账号承担平台职责，不能在租户名下重设密码"));

    private final Refusal refusal;

    OrderedBy(Refusal refusal) {
        this.refusal = refusal;
    }

    /** What is answered where the account reaches further than the order. */
    public Refusal refusal() {
        return refusal;
    }
}
