package cn.volunteering.registry.flow;

import org.jspecify.annotations.Nullable;

/** The first person who can sign in to a new tenant and let others in. It never carries a password. */
public record Administrator(
        String username, String displayName, @Nullable String email) {}
