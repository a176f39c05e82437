/**
 * What the gateway and every service share at their HTTP boundary: verification of tokens, the roles in them, and the
 * meaning of paths.
 */
@NullMarked
package cn.volunteering.edge;

import org.jspecify.annotations.NullMarked;
