package cn.volunteering.registry.identity.keycloak;

import cn.volunteering.registry.identity.keycloak.Representations.Client;
import cn.volunteering.registry.identity.keycloak.Representations.Credential;
import cn.volunteering.registry.identity.keycloak.Representations.Group;
import cn.volunteering.registry.identity.keycloak.Representations.NewClient;
import cn.volunteering.registry.identity.keycloak.Representations.NewGroup;
import cn.volunteering.registry.identity.keycloak.Representations.NewOrganization;
import cn.volunteering.registry.identity.keycloak.Representations.NewUser;
import cn.volunteering.registry.identity.keycloak.Representations.Organization;
import cn.volunteering.registry.identity.keycloak.Representations.Role;
import cn.volunteering.registry.identity.keycloak.Representations.Secret;
import cn.volunteering.registry.identity.keycloak.Representations.User;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The calls that the registry makes to Keycloak's admin interface. Parameters named after a representation contain its
 * id. {@link RepeatableCalls} determines which calls also succeed when they are repeated.
 */
@HttpExchange(contentType = MediaType.APPLICATION_JSON_VALUE)
interface AdminApi {

    /** @param q an attribute and its value, for example {@code alias:nx-gxt}; matches may be partial */
    @GetExchange("/organizations")
    List<Organization> organizations(@RequestParam String q);

    @PostExchange("/organizations")
    void create(@RequestBody NewOrganization organization);

    @DeleteExchange("/organizations/{organization}")
    void deleteOrganization(@PathVariable String organization);

    @GetExchange("/organizations/{organization}/groups?max=100")
    List<Group> groups(@PathVariable String organization);

    @PostExchange("/organizations/{organization}/groups")
    void create(@PathVariable String organization, @RequestBody NewGroup group);

    @GetExchange("/roles/{name}")
    Role role(@PathVariable String name);

    @PostExchange("/organizations/{organization}/groups/{group}/role-mappings/realm")
    void giveRoles(@PathVariable String organization, @PathVariable String group, @RequestBody List<Role> roles);

    @GetExchange("/users?exact=true")
    List<User> users(@RequestParam String username);

    /** Creates a user. Keycloak answers 201 with the address of the user, or 409 if the name is taken. */
    @PostExchange("/users")
    ResponseEntity<Void> create(@RequestBody NewUser user);

    @DeleteExchange("/users/{user}")
    void deleteUser(@PathVariable String user);

    @PutExchange("/users/{user}/reset-password")
    void setPassword(@PathVariable String user, @RequestBody Credential credential);

    /** Returns the realm's roles that a user holds in effect: directly, through a group, or within another role. */
    @GetExchange("/users/{user}/role-mappings/realm/composite")
    List<Role> rolesOf(@PathVariable String user);

    @GetExchange("/organizations/members/{user}/organizations")
    List<Organization> organizationsOf(@PathVariable String user);

    @GetExchange("/organizations/{organization}/members")
    List<User> members(@PathVariable String organization, @RequestParam int first, @RequestParam int max);

    @GetExchange("/organizations/{organization}/members/count")
    long countMembers(@PathVariable String organization);

    @GetExchange("/organizations/{organization}/members/{user}/groups?max=100")
    List<Group> groupsOf(@PathVariable String organization, @PathVariable String user);

    @GetExchange("/organizations/{organization}/groups/{group}/members?max=10000")
    List<User> membersOf(@PathVariable String organization, @PathVariable String group);

    @DeleteExchange("/organizations/{organization}/groups/{group}/members/{user}")
    void removeFromGroup(@PathVariable String organization, @PathVariable String group, @PathVariable String user);

    /** Returns the user with that id in a list, or an empty list. */
    @GetExchange("/users?max=1")
    List<User> usersById(@RequestParam String search);

    @PutExchange("/users/{user}")
    void update(@PathVariable String user, @RequestBody Representations.Enabled enabled);

    @PostExchange("/users/{user}/logout")
    void endSessions(@PathVariable String user);

    /** Forgets the wrong passwords that were tried. */
    @DeleteExchange("/attack-detection/brute-force/users/{user}")
    void forgetFailures(@PathVariable String user);

    /** Returns the latest sign-in of a user, if there is one. */
    @GetExchange("/events?type=LOGIN&max=1")
    List<Representations.SignInEvent> latestSignIn(@RequestParam String user);

    @PostExchange("/organizations/{organization}/members")
    void addMember(@PathVariable String organization, @RequestBody String user);

    @DeleteExchange("/organizations/{organization}/members/{user}")
    void removeMember(@PathVariable String organization, @PathVariable String user);

    @PutExchange("/organizations/{organization}/groups/{group}/members/{user}")
    void addToGroup(@PathVariable String organization, @PathVariable String group, @PathVariable String user);

    @GetExchange("/clients")
    List<Client> clients(@RequestParam String clientId);

    @PostExchange("/clients")
    void create(@RequestBody NewClient client);

    @DeleteExchange("/clients/{client}")
    void deleteClient(@PathVariable String client);

    @PostExchange("/clients/{client}/client-secret")
    Secret renewSecret(@PathVariable String client);

    @GetExchange("/clients/{client}/service-account-user")
    User serviceAccountOf(@PathVariable String client);
}
