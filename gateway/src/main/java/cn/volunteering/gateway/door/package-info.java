/** The event door: agency systems report and follow events of their own tenant without access to Kafka. */
@NullMarked
package cn.volunteering.gateway.door;

import org.jspecify.annotations.NullMarked;
