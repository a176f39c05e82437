/**
 * Summaries received from the tenants below an office: one document per tenant and year, so that reading the roll-up
 * costs the same however many records it is based on.
 */
@NullMarked
package cn.volunteering.reporting.rollup;

import org.jspecify.annotations.NullMarked;
