package cn.volunteering.registry.access;

import cn.volunteering.registry.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer of the bound tenant, as volunteer-service last published it.
 *
 * @param state name of the state in the life cycle
 * @param accountId {@code null} until the volunteer has an account
 */
public record Person(
        VolunteerId volunteerId,
        String displayName,
        String state,
        @Nullable AccountId accountId) {

    /** Returns why a person in this state has no access; {@code null} if the state allows it. */
    public @Nullable BlockReason blockReason() {
        return switch (state) {
            case "LEFT" -> BlockReason.VOLUNTEER_LEFT;
            case "SUSPENDED" -> BlockReason.VOLUNTEER_SUSPENDED;
            default -> null;
        };
    }
}
