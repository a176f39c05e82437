/** Rules of this part, without servers. */
@NullMarked
package cn.volunteering.edge.guard;

import org.jspecify.annotations.NullMarked;
