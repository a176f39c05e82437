/** Streams the events of a tenant to its systems: one shared reader per topic, and separate readers to catch up. */
@NullMarked
package cn.volunteering.gateway.door.stream;

import org.jspecify.annotations.NullMarked;
