/**
 * The summary of a tenant for a calendar year: numbers only, no personal data. Every dashboard of the tenant reads it
 * by key, and its overseer receives its figures.
 */
@NullMarked
package cn.volunteering.reporting.summary;

import org.jspecify.annotations.NullMarked;
