/**
 * Reports the figures of a tenant: facts from the events of all services, totals of persons and units, summaries that
 * travel up the tree of tenants, and the roll-up of an office.
 */
@NullMarked
package cn.volunteering.reporting;

import org.jspecify.annotations.NullMarked;
