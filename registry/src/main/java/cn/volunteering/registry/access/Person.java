package cn.volunteering.registry.access;

import cn.volunteering.registry.identity.AccountId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer of the bound tenant, as volunteer-service last published it.
 *
 * @param state name of the state in the life cycle
 * @param accountId {@code null} until the volunteer has an account
 * @param liaisonSectionIds the sections for which the volunteer is appointed as liaison; {@code null} without an appointment
 */
public record Person(
        VolunteerId volunteerId,
        String displayName,
        String state,
        @Nullable AccountId accountId,
        @Nullable List<String> liaisonSectionIds) {

    /** Returns the account of a person who is appointed as liaison of any section. */
    Optional<AccountId> appointedAccount() {
        return liaisonSectionIds == null || liaisonSectionIds.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(accountId);
    }

    /** Returns why a person in this state has no access; {@code null} if the state allows it. */
    public @Nullable BlockReason blockReason() {
        return switch (state) {
            case "LEFT" -> BlockReason.VOLUNTEER_LEFT;
            case "SUSPENDED" -> BlockReason.VOLUNTEER_SUSPENDED;
            default -> null;
        };
    }
}
