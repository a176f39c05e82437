/**
 * The yearly bulletin of points (积分公布, NX-73): drafted, opened for objections, and frozen when it is published inside
 * the unit.
 */
@NullMarked
package cn.volunteering.scoring.bulletin;

import org.jspecify.annotations.NullMarked;
