/** Records that a consumer group could not handle: kept with their cause until an operator redrives or discards them. */
@NullMarked
package cn.volunteering.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
