/**
 * Ratings of confirmed services on the four dimensions of NX-19 (耐心、细致、周到、热情), from which the quality factor of
 * points follows (NX-68).
 */
@NullMarked
package cn.volunteering.scoring.quality;

import org.jspecify.annotations.NullMarked;
