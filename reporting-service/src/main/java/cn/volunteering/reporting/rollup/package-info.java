/**
 * What an office received from those it oversees: one document for each of them and year, so that a look at the roll-up
 * costs the same however many records lie below.
 */
@NullMarked
package cn.volunteering.reporting.rollup;

import org.jspecify.annotations.NullMarked;
