/** Stars of volunteers (星级, NX-50): steps of their confirmed hours, by the ladder that policy sets. */
@NullMarked
package cn.volunteering.scoring.stars;

import org.jspecify.annotations.NullMarked;
