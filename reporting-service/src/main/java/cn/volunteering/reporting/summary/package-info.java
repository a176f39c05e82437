/**
 * The summary of a tenant for a calendar year: numbers only, nothing of any person. It is what every dashboard of the
 * tenant reads by key, and what its overseer is told.
 */
@NullMarked
package cn.volunteering.reporting.summary;

import org.jspecify.annotations.NullMarked;
