package cn.volunteering.registry.tenant;

import cn.volunteering.tenancy.TenantState;

/** The names of tenant states in messages to users. */
final class StateNames {

    private StateNames() {}

    static String of(TenantState state) {
        return switch (state) {
            case PROVISIONING -> "开通中";
            case ACTIVE -> "已开通";
            case SUSPENDED -> "已暂停";
            case DELETING -> "删除中";
            case DELETED -> "已删除";
        };
    }
}
