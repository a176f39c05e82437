/** Rules of this part, without servers. */
@NullMarked
package cn.volunteering.gateway.door.report;

import org.jspecify.annotations.NullMarked;
