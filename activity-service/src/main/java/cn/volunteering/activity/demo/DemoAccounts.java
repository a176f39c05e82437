package cn.volunteering.activity.demo;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.demoyear.DemoYear.Person;

/** The accounts under which a generated year was entered. Nobody can sign in with them. */
final class DemoAccounts {

    static final AccountId ORGANISER = new AccountId("demo-organiser");
    static final AccountId REVIEWER = new AccountId("demo-reviewer");

    private DemoAccounts() {}

    /** Returns the account with which a person agreed to serve. */
    static AccountId of(Person person) {
        return new AccountId("demo-" + person.id());
    }

    /** Makes the names known under which records show these accounts. */
    static void introduce(Names names) {
        names.remember(ORGANISER, "演示组织者");
        names.remember(REVIEWER, "演示审核人");
    }
}
