package cn.volunteering.gateway.signin;

import java.util.Set;

/**
 * The roles in a tenant that the event door knows.
 *
 * @param reporters may report at least one type
 * @param followers may follow at least one type
 */
public record EventRoles(Set<String> reporters, Set<String> followers) {

    public EventRoles {
        reporters = Set.copyOf(reporters);
        followers = Set.copyOf(followers);
    }
}
