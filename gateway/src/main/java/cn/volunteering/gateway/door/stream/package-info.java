/**
 * Streams events of a tenant to its systems. One reader per topic serves all streams; catching up uses a separate
 * reader.
 */
@NullMarked
package cn.volunteering.gateway.door.stream;

import org.jspecify.annotations.NullMarked;
