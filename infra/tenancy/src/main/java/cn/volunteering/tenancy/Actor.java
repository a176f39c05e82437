package cn.volunteering.tenancy;

import java.util.Set;

/**
 * The acting party: a signed-in person, a program with a client credential, or a part of the platform itself.
 *
 * @param id the subject of the token, or the name of the part
 * @param name the actor's name in an audit log
 * @param roles the roles in the bound tenant, or the platform roles if no tenant is bound
 */
public record Actor(String id, String name, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Returns a part of the platform that acts on its own: a listener, a job. */
    public static Actor system(String part) {
        return new Actor("system:" + part, part, Set.of());
    }

    /** Returns whether the actor holds the given role here. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
