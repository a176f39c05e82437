package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.personaldata.Fingerprint;

/**
 * Builds claims on values that only one volunteer of a tenant may hold: an identity document, an account, a national
 * number. They share one uniquely indexed list, because each index costs memory in the database of every tenant.
 */
public final class UniqueClaims {

    private UniqueClaims() {}

    /** Returns the claim on an identity document. */
    public static String document(Fingerprint fingerprint) {
        return "document:" + fingerprint.value();
    }

    /** Returns the claim on a sign-in account. */
    public static String account(AccountId account) {
        return "account:" + account.value();
    }

    /** Returns the claim on a number of the national system. */
    public static String nationalNumber(String number) {
        return "national:" + number;
    }
}
