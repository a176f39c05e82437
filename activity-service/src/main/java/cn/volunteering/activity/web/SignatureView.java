package cn.volunteering.activity.web;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, and when, as shown.
 *
 * @param byName the name of the person; {@code null} if it is not known here
 */
public record SignatureView(AccountId by, @Nullable String byName, Instant at) {

    /** Returns the signature with the person's name; {@code null} for none. */
    public static @Nullable SignatureView of(@Nullable Signature signature, NameBook names) {
        return signature == null
                ? null
                : new SignatureView(signature.by(), names.person(signature.by()), signature.at());
    }
}
