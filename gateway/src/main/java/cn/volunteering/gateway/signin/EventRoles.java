package cn.volunteering.gateway.signin;

import java.util.Set;

/**
 * The tenant roles that may use the event door.
 *
 * @param reporters roles that may report at least one event type
 * @param followers roles that may follow at least one event type
 */
public record EventRoles(Set<String> reporters, Set<String> followers) {

    public EventRoles {
        reporters = Set.copyOf(reporters);
        followers = Set.copyOf(followers);
    }
}
