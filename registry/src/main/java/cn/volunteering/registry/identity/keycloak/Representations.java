package cn.volunteering.registry.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the JSON of Keycloak's admin interface that the registry writes and reads. */
final class Representations {

    private Representations() {}

    record NewOrganization(String name, String alias, boolean enabled, List<String> domains) {}

    record Organization(String id, String alias) {}

    record NewGroup(String name) {}

    record Group(String id, String name) {}

    record Role(String id, String name) {}

    /** A user to create. The display name is stored as the first name, the only name in the realm. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewUser(
            String username,
            boolean enabled,
            String firstName,
            @Nullable String email) {}

    record User(
            String id,
            String username,
            @Nullable String firstName,
            @Nullable Long createdTimestamp,
            @Nullable Boolean enabled) {}

    /** A change of whether a user can sign in. */
    record Enabled(boolean enabled) {}

    /** A sign-in, with its time in milliseconds. */
    record SignInEvent(long time) {}

    record Credential(String type, String value, boolean temporary) {

        @Override
        public String toString() {
            return "Credential[hidden]";
        }
    }

    /** A secret that Keycloak generated. */
    record Secret(String value) {

        @Override
        public String toString() {
            return "Secret[hidden]";
        }
    }

    record NewClient(
            String clientId,
            String name,
            boolean enabled,
            String protocol,
            boolean publicClient,
            String clientAuthenticatorType,
            boolean standardFlowEnabled,
            boolean implicitFlowEnabled,
            boolean directAccessGrantsEnabled,
            boolean serviceAccountsEnabled,
            boolean fullScopeAllowed,
            List<String> defaultClientScopes,
            List<String> optionalClientScopes) {

        /** Returns a client with which a program can only sign in as itself. */
        static NewClient ofProgram(String clientId, String name) {
            return new NewClient(
                    clientId,
                    name,
                    true,
                    "openid-connect",
                    false,
                    "client-secret",
                    false,
                    false,
                    false,
                    true,
                    false,
                    List.of("basic", "profile", "platform-api", "service_account", "organization"),
                    List.of());
        }
    }

    record Client(String id, String clientId) {}
}
