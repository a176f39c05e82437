package cn.volunteering.tenancy;

import java.util.Set;

/**
 * Who acts: a signed-in person, a program with a client credential, or a part of the platform itself.
 *
 * @param id the subject of the token, or the name of the part
 * @param name how the actor is shown in an audit log
 * @param roles the roles that hold in the bound tenant, or the platform roles where no tenant is bound
 */
public record Actor(String id, String name, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A part of the platform that acts on its own: a listener, a job. */
    public static Actor system(String part) {
        return new Actor("system:" + part, part, Set.of());
    }

    /** Whether the actor holds the given role here. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
