/** Tests the event stream without servers. */
@NullMarked
package cn.volunteering.gateway.door.stream;

import org.jspecify.annotations.NullMarked;
