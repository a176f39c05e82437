/**
 * Indicators of the volunteer block that are proven by evidence and graded by an assessor (QH-14), beside those that the
 * platform computes.
 */
@NullMarked
package cn.volunteering.reporting.evidence;

import org.jspecify.annotations.NullMarked;
