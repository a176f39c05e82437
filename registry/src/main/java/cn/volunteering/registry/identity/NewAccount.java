package cn.volunteering.registry.identity;

import org.jspecify.annotations.Nullable;

/**
 * An account to be opened for a person.
 *
 * @param username the name to sign in with, unique on the whole platform
 */
public record NewAccount(
        String username, String displayName, @Nullable String email, AccountRole role) {}
