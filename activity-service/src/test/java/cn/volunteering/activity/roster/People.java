package cn.volunteering.activity.roster;

import java.time.Instant;
import java.util.List;

/** People for tests: volunteers of one section and one branch, and accounts that act. */
public final class People {

    public static final SectionId SECTION = new SectionId("section-1");
    public static final BranchId BRANCH = new BranchId("branch-1");
    public static final AccountId LIAISON = new AccountId("liaison");
    public static final AccountId COMMITTEE = new AccountId("committee");

    private People() {}

    /** Returns an active volunteer with an account of its own. */
    public static Member volunteer(String number) {
        return volunteer(number, VolunteerState.ACTIVE);
    }

    public static Member volunteer(String number, VolunteerState state) {
        return new Member(
                new VolunteerId("volunteer-" + number),
                new AccountId("account-" + number),
                "演示" + number,
                SECTION,
                BRANCH,
                state,
                List.of());
    }

    public static Signature signed(AccountId by, String at) {
        return new Signature(by, Instant.parse(at));
    }
}
