package cn.volunteering.registry.tenant;

import cn.volunteering.registry.identity.AccountId;

/** The first administrator of a tenant: the account with which others were opened. */
public record TenantAdministrator(AccountId account, String username, String displayName) {}
