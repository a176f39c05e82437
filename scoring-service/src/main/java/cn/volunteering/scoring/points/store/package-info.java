/** The rate of points from the published policies. */
@NullMarked
package cn.volunteering.scoring.points.store;

import org.jspecify.annotations.NullMarked;
