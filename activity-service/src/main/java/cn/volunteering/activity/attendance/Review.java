package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A second person's review of an attendance.
 *
 * @param rejectedFor why it does not count; {@code null} if it was confirmed
 * @param overrules the earlier rejection that it sets aside, if there was one
 * @param because why it overrules a colleague's rejection
 */
public record Review(
        Signature signature,
        @Nullable String rejectedFor,
        @Nullable Review overrules,
        @Nullable String because) {

    static Review confirmed(Signature signature, @Nullable Review overrules, @Nullable String because) {
        return new Review(signature, null, overrules, because);
    }

    static Review rejected(Signature signature, String reason) {
        return new Review(signature, reason, null, null);
    }

    /** Returns whether it is a rejection by somebody else than the given account. */
    boolean isRejectionByOtherThan(AccountId account) {
        return !isConfirmed() && !signature.by().equals(account);
    }

    /** Returns whether the minutes count. */
    public boolean isConfirmed() {
        return rejectedFor == null;
    }
}
