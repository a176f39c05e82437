/**
 * Upheld violations (查实的违规, NX-21) and their effect on the points of a service and the honours of a year. A void of
 * the hours themselves is a correction in activity-service, which two people decide.
 */
@NullMarked
package cn.volunteering.scoring.violation;

import org.jspecify.annotations.NullMarked;
