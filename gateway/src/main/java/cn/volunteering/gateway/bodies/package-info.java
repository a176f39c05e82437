/** Receives the body of a request before anything else waits for it, and the answer of a part before the caller reads it. */
@NullMarked
package cn.volunteering.gateway.bodies;

import org.jspecify.annotations.NullMarked;
