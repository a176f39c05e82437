/** Rules of this part, without servers. */
@NullMarked
package cn.volunteering.gateway.door.stream;

import org.jspecify.annotations.NullMarked;
