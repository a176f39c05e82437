/** The identity server of the local run. */
@NullMarked
package cn.volunteering.servers.keycloak;

import org.jspecify.annotations.NullMarked;
