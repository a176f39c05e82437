/** Rules of this part, without servers. */
@NullMarked
package cn.volunteering.edge.problem;

import org.jspecify.annotations.NullMarked;
