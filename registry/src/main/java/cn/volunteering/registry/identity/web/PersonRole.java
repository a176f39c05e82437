package cn.volunteering.registry.identity.web;

import cn.volunteering.registry.identity.AccountRole;

/** The roles that a person can have, by their names in tokens. */
public enum PersonRole {
    committee(AccountRole.COMMITTEE),
    liaison(AccountRole.LIAISON),
    volunteer(AccountRole.VOLUNTEER),
    officer(AccountRole.OFFICER),
    auditor(AccountRole.AUDITOR);

    private final AccountRole role;

    PersonRole(AccountRole role) {
        this.role = role;
    }

    /** Returns the role in the domain. */
    public AccountRole role() {
        return role;
    }
}
