/** Tests against a real Keycloak. */
@NullMarked
package cn.volunteering.registry.identity.keycloak;

import org.jspecify.annotations.NullMarked;
