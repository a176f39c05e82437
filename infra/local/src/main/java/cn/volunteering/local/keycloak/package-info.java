/** The identity server of the local run. */
@NullMarked
package cn.volunteering.local.keycloak;

import org.jspecify.annotations.NullMarked;
