/** Keycloak as the identity provider: its admin REST interface behind {@code IdentityProvider}. */
@NullMarked
package cn.volunteering.registry.identity.keycloak;

import org.jspecify.annotations.NullMarked;
