package cn.volunteering.registry.flow;

import org.jspecify.annotations.Nullable;

/** The first person who can sign in to a new tenant and open accounts for others. Contains no password. */
public record Administrator(
        String username, String displayName, @Nullable String email) {}
