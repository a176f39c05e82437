package cn.volunteering.registry.identity.keycloak;

import cn.volunteering.registry.identity.IdentityProviderException;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The calls of Keycloak's admin interface that the registry makes, one method each. Creating what exists already and
 * deleting what is gone count as done; only of a user it is told, since whose it is must be looked at.
 */
final class AdminApi {

    private static final String ORGANIZATION = "/organizations/{organization}";

    private final RestClient http;

    /** @param http speaks to the realm's admin address and carries the token */
    AdminApi(RestClient http) {
        this.http = http;
    }

    Optional<Organization> organization(String alias) {
        return list(new ParameterizedTypeReference<List<Organization>>() {}, "/organizations?q={q}", "alias:" + alias)
                .filter(found -> found.alias().equals(alias))
                .findFirst();
    }

    void create(NewOrganization organization) {
        post(organization, "/organizations");
    }

    void deleteOrganization(Organization organization) {
        call(HttpMethod.DELETE, ORGANIZATION, organization.id());
    }

    Stream<Group> groups(Organization organization) {
        return list(
                new ParameterizedTypeReference<List<Group>>() {},
                ORGANIZATION + "/groups?max={max}",
                organization.id(),
                100);
    }

    void createGroup(Organization organization, String name) {
        post(new NewGroup(name), ORGANIZATION + "/groups", organization.id());
    }

    Role role(String name) {
        return required(() -> http.get().uri("/roles/{name}", name).retrieve().body(Role.class));
    }

    void giveRole(Organization organization, Group group, Role role) {
        post(List.of(role), ORGANIZATION + "/groups/{group}/role-mappings/realm", organization.id(), group.id());
    }

    Optional<User> user(String username) {
        return list(new ParameterizedTypeReference<List<User>>() {}, "/users?exact=true&username={username}", username)
                .findFirst();
    }

    /** The user that was created; nothing if the name is taken. */
    Optional<User> create(NewUser user) {
        return post(user, "/users").map(answer -> new User(idIn(answer), user.username(), user.firstName(), null));
    }

    private static String idIn(ResponseEntity<Void> created) {
        String location = Objects.requireNonNull(created.getHeaders().getFirst(HttpHeaders.LOCATION));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    void deleteUser(User user) {
        call(HttpMethod.DELETE, "/users/{user}", user.id());
    }

    void setPassword(User user, Credential credential) {
        translating(() -> http.put()
                .uri("/users/{user}/reset-password", user.id())
                .contentType(MediaType.APPLICATION_JSON)
                .body(credential)
                .retrieve()
                .toBodilessEntity());
    }

    /** The roles of the realm that a user holds in effect: directly, through a group, or within another role. */
    Stream<Role> rolesOf(User user) {
        return list(
                new ParameterizedTypeReference<List<Role>>() {},
                "/users/{user}/role-mappings/realm/composite",
                user.id());
    }

    Stream<Organization> organizationsOf(User user) {
        return list(
                new ParameterizedTypeReference<List<Organization>>() {},
                "/organizations/members/{user}/organizations",
                user.id());
    }

    /** Some members, from the given position on. */
    List<User> members(Organization organization, int first, int max) {
        return list(
                        new ParameterizedTypeReference<List<User>>() {},
                        ORGANIZATION + "/members?first={first}&max={max}",
                        organization.id(),
                        first,
                        max)
                .toList();
    }

    void addMember(Organization organization, User user) {
        post("\"" + user.id() + "\"", ORGANIZATION + "/members", organization.id());
    }

    void removeMember(Organization organization, User user) {
        call(HttpMethod.DELETE, ORGANIZATION + "/members/{user}", organization.id(), user.id());
    }

    void addToGroup(Organization organization, Group group, User user) {
        call(HttpMethod.PUT, ORGANIZATION + "/groups/{group}/members/{user}", organization.id(), group.id(), user.id());
    }

    Optional<Client> client(String clientId) {
        return list(new ParameterizedTypeReference<List<Client>>() {}, "/clients?clientId={clientId}", clientId)
                .findFirst();
    }

    void create(NewClient client) {
        post(client, "/clients");
    }

    void deleteClient(Client client) {
        call(HttpMethod.DELETE, "/clients/{client}", client.id());
    }

    Secret renewSecret(Client client) {
        return required(() -> http.post()
                .uri("/clients/{client}/client-secret", client.id())
                .retrieve()
                .body(Secret.class));
    }

    User serviceAccountOf(Client client) {
        return required(() -> http.get()
                .uri("/clients/{client}/service-account-user", client.id())
                .retrieve()
                .body(User.class));
    }

    private <T> Stream<T> list(ParameterizedTypeReference<List<T>> type, String uri, Object... variables) {
        return required(() -> http.get().uri(uri, variables).retrieve().body(type)).stream();
    }

    private Optional<ResponseEntity<Void>> post(Object body, String uri, Object... variables) {
        return passingOver(HttpClientErrorException.Conflict.class, () -> http.post()
                .uri(uri, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity());
    }

    private void call(HttpMethod method, String uri, Object... variables) {
        Class<? extends RestClientException> harmless = method == HttpMethod.DELETE
                ? HttpClientErrorException.NotFound.class
                : HttpClientErrorException.Conflict.class;
        passingOver(
                harmless,
                () -> http.method(method).uri(uri, variables).retrieve().toBodilessEntity());
    }

    private static <T> Optional<T> passingOver(Class<? extends RestClientException> harmless, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (RestClientException e) {
            if (harmless.isInstance(e)) {
                return Optional.empty();
            }
            throw failure(e);
        }
    }

    private static <T> T required(Supplier<T> call) {
        return Objects.requireNonNull(translating(call), "Keycloak answered without a body");
    }

    private static <T> T translating(Supplier<T> call) {
        try {
            return call.get();
        } catch (RestClientException e) {
            throw failure(e);
        }
    }

    private static IdentityProviderException failure(RestClientException e) {
        return new IdentityProviderException("Keycloak did not do what was asked: " + e.getMessage(), e);
    }
}
