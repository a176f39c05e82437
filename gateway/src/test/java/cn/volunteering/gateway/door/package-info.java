/** Tests the declared event types. */
@NullMarked
package cn.volunteering.gateway.door;

import org.jspecify.annotations.NullMarked;
