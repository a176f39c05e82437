/** Streaming events of one tenant to its own systems: one shared reader per topic, catching up on its own. */
@NullMarked
package cn.volunteering.gateway.door.stream;

import org.jspecify.annotations.NullMarked;
