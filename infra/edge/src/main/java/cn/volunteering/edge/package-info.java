/**
 * What the edges of the platform look at alike, the gateway and every service: which tokens are good, what roles they
 * carry, and where a path leads.
 */
@NullMarked
package cn.volunteering.edge;

import org.jspecify.annotations.NullMarked;
