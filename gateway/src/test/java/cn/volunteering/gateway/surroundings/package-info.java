/** The environment of the gateway under test: a real Keycloak, a real broker, a backend, a browser and a program. */
@NullMarked
package cn.volunteering.gateway.surroundings;

import org.jspecify.annotations.NullMarked;
