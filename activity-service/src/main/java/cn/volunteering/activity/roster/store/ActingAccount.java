package cn.volunteering.activity.roster.store;

import cn.volunteering.domain.RegisterRecord;

/** The name under which an account acted last, for people who are on no roster. */
record ActingAccount(String name) implements RegisterRecord {

    static final ActingAccount NAMELESS = new ActingAccount("");
}
